package io.github.klantreis.example;

import io.github.klantreis.part.Picture;
import java.util.Base64;

/** Sketches for a storyboard, as PNG files in base64. */
final class Sketches {
  static final Picture LETTER =
      sketch(
          "The letter about the end of net metering on the doormat",
          """
          iVBORw0KGgoAAAANSUhEUgAAAPAAAAC0BAMAAABYsrzbAAAAMFBMVEX28+ozQErgpS5/pr+1tLB0eXvW1M6K
          c0AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAADYq1o2AAAClUlEQVR42u2cv07DMBDGr6SpQAUpGehLMMDAyNAO
          LCxlZ4Enowt7ujDzCH0ERv60ajqAIgIEN5Q2pXbikHMC5bsqVWTZ+sV3+S62Y4UIBoPBYDAYrGyrzc86gzzt
          rGFBsDU/m+RqFwUFwRtVuboycD1xPtZv5v7dHgMMMMAAAwwwwAADDDDAAAMMMMD/fQ0kUbojK92/Md7jN2np
          YI1jbElLD8xcguuaqgw5AQwwwAADDDDAAAMMMMD/DXy82+YBL+aFW6SxtcMevo+edStz9viI6LVdhaud2VG6
          q+/FcRtU4Or27Cjd1f7sKG6LbVWuzpYbe5vqj7qVOXscHtb3uFMJFl/WFVwv0LaTd3EzuQqbM3MtVZ7kvdK7
          ADEukPk0n1X2A3OPo1O9eicFc/VSZZccX3OnZCQqOn7kc/W4dk70pONoQbxgdfU10YuGs0WAax4rOGwRXWaS
          u0QNh/nmCoWzr7IC3CM6Y9dxXzjbzw6wx59AWlmaEkpqeAYyV+ikO7vbo0bTSMoUmnpRa8qWBZgpV6dpypYo
          iQ0cayolwI6xp1OoTGBTJTUNPhZVmpKkSubnsUJTqgDzgeWa6qoCzDgCkWkqUiiJd+izqil5qmQHr2pKnir5
          B3vfNaVIlQZGmcuastMCzDy8TWrKTlESOzg5KDhJURL/gL4/15Q6VZqZSXxpKiVVckzatsRv2d43AxqIwpEI
          8O1Ko4DMTdo+B9rdrAAbmLRNNTXOUJKZ2WIr/r/wSgdPNZWWKs3Nj4WmGs1KJubX2QE2Aw5drxrwL18DARhg
          gAEGGGCA55Z8NZD/td0Yrv4JON8OeYt+sKf+gGCwdbb4FV9nUCoz/kJOvAYyKbez8Rdyqs1cJWcUC3c4DLYe
          9gGqAZcOgs2UyQAAAABJRU5ErkJggg==
          """);

  static final Picture INSTALLATION =
      sketch(
          "A fitter beside the roof with the panels",
          """
          iVBORw0KGgoAAAANSUhEUgAAAPAAAAC0BAMAAABYsrzbAAAAMFBMVEX28+ozQErgpS5/pr+1tLB0eXvW1M6K
          c0AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAADYq1o2AAAHw0lEQVR42u1bW2/URhQ+u+s1lbhoLSWVehGN+loq
          9oGHCghxRFpVaqhAwFtUBX4XqqIqb1RKUHmDLW5JUaUiWMRFtA+w8IBoS8lGNAilzm5nPL7MjGfsGa89tGiP
          lF2PY/vzOTPfudkLMJaxjGUsYxnLf01qVQPY76OPI0up/Y2Kcc8+x5+PJv8yrPFZL9ywfjOqsbUebQ3299h/
          1SsF3ptsPgaDwMzFpwwCT2UgVQlssUPXGPBX7PCJsVW9wQ4H64Y0tvkdi4Y0Hra4HQ/7xnisSrVyZTHT9g1j
          a4tbXW+iqcfAY+A3D9jNDJMVJnv1Kd6B9N5wU1uZtq8yr/6QGz8oprHluKOtLqugqY/BXU3gb9jhu8VyruYT
          GHx+Xwt44DDDm4U0tnehjx8W9VRmqpZBsVV9KPi8qAc8kN6FMnCziwowF7aP6yE/FpZROsDzWGek7096wH68
          sC2vEPAZDxqr8E8b/Lf1kL92JeWx2qq2HgJ82UVFiA2DT3payDc39+BWRKeYCzrhOGRym44zadCfU3DxLZgQ
          23Fib2mh7UVTwLOOkyypM44zYd7QZo3NIRlbXynbMpavMI1IrSZ6rZkztIaxZydKXFk668txMv+dnXPZO2nv
          +nFXNngmPHU969LZvvrIU7qnIR+8Epy7w3oZWPzvl/rAzeeKMyLIiSy7FiBuCO8qJyzOqy6Fa+ldC+TStnLW
          TVN4FR+wlypAZIOhKN86iE/fliFkaGyhE0+CT9+ibOCnA0eLJFl1GGoDHwOYOefGLdggc5MN+qmzPWhTFtdZ
          XCiRtm7AO08fRQ063GOXDZ5s8myy4eeAzU+n7+tpjBPpjwDWkhy1Ryes3CBlzyFYLmVxDWCUSDe9wMFM0YdK
          Bj7vvX3wb01+FltcHRgn0n+g7y0XPLoIkw34hilebf4vkycBlvSA56PioZUc0qOP5wZrwurF/17K13pWIo1l
          WY1Q2yk2zbnhZOsAYwrPx1FEiVAuz6adKyfdDJOKo9MJD2ZW4+24i7LXo1oq3GDYF8Qm6xi3P0djtJytCBdW
          1Sa5yVwh9JR+6nFTJnBI4djFFPCakaeUskkIHFI4ZmQBr5nEpiV14IjCkbTVmHyNi02QFZuEwDGFQ1lTm+Sh
          TmwSAScUjt2u/iTnxSYBMEXhpKzv0fMqG1CTHM1taHElYByFl3gvFB81RZ/CDdZSbJLHpnQ8JlGYlbt23LFq
          PKfaV9yg8TKV6f0OG/P3lDRmKQxaXpMKjeHczqK/zoQSMEvhUFRDY5Li94ObagY7JC0q1lc3d4H1pyTdzJek
          oMD2P7prg9yU6Iq8xjyFQ1lWy67Z0Ni5gHCbm246O0lrjDQTlUFEAwVZT5VcM6toWxig6pkUTrwmZVD5gGLT
          XOTQto5nFg2jtjfYcrbpTID9qUNq+mZuNT1Sd4O56TNBswIDkw5C9uISUlhZvqO72bGnxEbeyivaDiHW3XJg
          BLnIxSZ5psdo3B25X7LNxSZydVu7aCvegySxCdH3IClmsoHbIwM22NjUJ0FzIcvglENxWtqA/DlN0pKrBf0w
          tKhbpkwdxiZkgLuL9hcSW/LxuPYWvNLWmDsnrIlrO2Dwq90D654pjeNMLw61hoDjTI/YdNUUsBWmgD2YOYDC
          8jNjPEZ+JGgGIItfAvgWzDkQ0gw45WW6hgqASazwO/K6KaOzN0t57v2eHjAi0GEvr2so07gr2VZj03ukGTAE
          s6bGc3tu5YWLrm0J3gapDDiMTX4fxaZpgDt6c5y80jDoabMprpssNEvbrmdIY6oLMY2/75gyddKFWCYljGsI
          OOlCTJMddwwBJ7Gpi4NuW6JyvRI2BRb3AfYBXJWoXK+ITYHaDbSgfYnKpQMnbAoUlqpcr45NgcJSlbWBZ51E
          RCY8HFucKCxTWRs4L3x0Yds5tYjVboQuS6yyBRVIB077HuyLfOXV3QKVK8pALnuxwhKVC2gcNRxqLTGb5i4T
          uGSnSOV6+Ww6v3mAboCFKlcNjNm0dWmdKwKvVs/jMDa12UzPbzeU5/hB4diEK4cf97AXvlK5xvkd8oqA8zvk
          2cBtybZ6bDqYX2GJ5AqjRKFMz6yp8583VQTMPW8yl9Bzz5tqAC0zwBybFoSviFQAbHlEw4hNfd3nx6M2AyI2
          eUyQqjge42ZAaPFgol1zrQi/E7JpG3fwuyaAF8O3P0I2uYAyIMsEcA8OkWZA5L9cS/aqWr10Np1beTFF1rKN
          1nhN9AJS+cBkblGmE1x2CNbSlgv96oG52ORjxftgoCPAxSYXk1i2ukoF5mJTC3NYtrpKBWZjkx34T9nqqpfL
          Jjo24bUVPAPuVw7MxiaffElWV718NkUWd0mA8PIe/5TOpi65jUa6fCkbmGWTFaaJvjhAlQl8hLF4LTKxK0x/
          ygTugo+bAaHFFyICt4TpT9nxuHPh9Ez0hC/M6ZeF6U+ZwGQqL18nQF7E36Ew/amXyqY55qJR80WxhKnlPbx2
          JIeiuT1vz1xHW0Gl2r4dF1+3BVfhPXitVUTX4IWLxp7gVZOjN+ADhccYJZo69JQdtfqSBy72Y/e2oG4yJ7Pk
          hYyG2ksdJZpauQtRNrByF6J8z6XYhSgbOOxl5XchKhLF356h4LX7Ndzdfq9W0FeNKMP+a/yNeeN1wLZhLGMZ
          y/9f/gWFOESK5IsnIgAAAABJRU5ErkJggg==
          """);

  static final Picture HOMEOWNER =
      sketch(
          "A homeowner of about fifty with glasses",
          """
          iVBORw0KGgoAAAANSUhEUgAAAHgAAACgBAMAAAA1J7WjAAAAMFBMVEX28+ozQErgpS5/pr+1tLB0eXvW1M6K
          c0AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAADYq1o2AAAFT0lEQVR42u1ZS2scRxCu6e0dckhgGiQdgiEi5BQH
          5GPIQx45yIfgDSuQQyAgViD5dxnyOMQ6CBxCsA8eiH3LYQMx5OA4fRCOBULaRcQIazWT7nn2TL8tgy+qw27t
          zH5Tz66urgG4oAu6oAs6LwX6W1vTWQI4nt7zB+NBUnGXE81/eprr23/Tik33v3rsJXl7p/Vz9ScPcAerQyvB
          +B3p0pLKbqQCD+RLSqtV4E2FlNmCm7fDpyop6TdjF8nfqgPwi4tktWClaFlypsu5iYPaN3TgR3a18b86cPox
          tSVJEGkXUTaxqR3r1yi2qj3Vg7MTi2RsqhyxBRyYwJHlzwZ/yR5D7v6SbULWNDIkXxe8aAIjS6j2TeD0xKGS
          uNK5wBKtkKH6Rp/MWSVHOodn5gTK6wghuluEjCySU312x0CtuW0oQ5EFPNP7fxESi82bJH88XiPzZZrXbEAW
          LBlGnsd/8c2Ksp01r1kN2w+DFy5JMmj2p4F+q5LAeZj7hXGzYYuVA62U/BnbkI/WAR62WDvlmUBy12zyfBFY
          OX+QumB8yb5+YHkhsE6r6jYzDd9mzMsYIoGFl05Lcsbgfba4IkgE1slmng0RsMzg3wJb3HMqBgmTL7NWMF93
          Yc0JbOhkM2b5ELPPCfd2zTpI5os2g9noZ/g0TGAisKalXtIaiXVJgpnjbDsGc+sVOP0atnf5khPYwLpj5MQS
          +T7ZyRNbYO025+XitPAO3m2xcpFBUnLyiNzN+cvQYkdSgsqdQcoT9JjFp2h0G5aa919QubQdCKNkpM1F5oxF
          cAk0o1vNpVs6nZCmtPfv1DriO0PLdtBsGUV13myK9GZ1JbJKxpWA03JbC3crlWIrOGBLgX19V0WYh/hD/owE
          7JJZueIb9CyGdP76KNxao4CTfHvOq5l1t5orGoGahkXHsOBQDL6HM6736ZV6O+NGh2P4xAEclJ3cgxLdOyj7
          t8itpSmzYesmITevV7kz59QPMWtjOeV1TZJcu+dkbYhjEzeEs45oPIa+Yx+HJdErCkv0Lmtb2CeO7ipFi5I6
          Py3VkzcRj+t2LxzU3YUThWtEbKXI/Mhn4NB/m31cO373x40/njDu6q7XnKQ1ctAMK/Rt8OrvNfvFjm+nf3+9
          fsyO9zFh9aDiHqx7zoaayZBpOtSzTYZM06FA72oc89HD+7NE6/BAF2S8XAlHlxJNqAPNZOiaqDd6op4Oyd7m
          qdzGQvoBiMlukLwy7mJL2b0Dq+S+CpvLPhvawOENdo0qDrBsb340ssR541fA7yljukTTp/8Zwfgf7fl7eiTN
          aDpqfw6mQxn8abKZlVisbTxQ3C3JqCt4WV+c9rqiWzaHh4ANjUe2RLPWRA11BnjLprq41xnmoXYnhKlxWhG3
          OyIRzIrzsrkk7+UlXWnz1ee2sUB2BHsvlJJZ52AdfCwWPYcMzsDeXKLW9EgAf2Q9gOQHmN9U4JDa3FW4LB0p
          wBkAtYNTUW8knLgdtOZ6P1SEagrxxAF8fNgMIZHwFOoiOeVnrS54w01rrvczCTzJjzUORJv87jXzu5WJE7h3
          WE/zkKfJLaORfZSlH22h+krqCqa1nAo8tp71hCPMWRuMnU3OjY5b4MDdZA6NWqHK3nI7BeR0NKEnouQYvAi3
          1I584LgqdYXa4TP7RFQsg+XbFFQ50I+ooLaXsxt39/yd3bgbNSMkHwoFtalfrHDpJFRGypMCweZ9n0jlsWps
          DsGbRjU49QfTGuwZ5jrQ53qb0HuFHKmz5PwvQUb+uLAGU39w+noqSeQvOQB4k2+NkFhW/Nz1OjJsH4gnrFiT
          b9xhr0b/AwKfdR39Wk5QAAAAAElFTkSuQmCC
          """);

  private Sketches() {}

  private static Picture sketch(String shows, String base64) {
    return Picture.embedded(Base64.getMimeDecoder().decode(base64), shows);
  }
}
