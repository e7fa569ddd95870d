package io.github.klantreis.validation.rules.text;

/**
 * Everyday words by which rules recognise what happens at a touchpoint, or what a phase is for, in
 * English and Dutch: one family for each meaning.
 */
public final class Families {
  /** What was bought comes into the hands of those who bought it. */
  public static final WholeWords DELIVERY =
      WholeWords.of(
              "deliver(,s,ed,ing,y,ies)",
              "ship(s,ped,ping,ment,ments)",
              "dispatch(,es,ed)",
              "courier",
              "parcel(,s)",
              "(order,package,product,goods) … arriv(e,es,ed)",
              "receiv(e,es,ed,ing)",
              "install(,s,ed,ing,ation)",
              "activat(e,es,ed,ing,ion)",
              "unpack(,s,ed,ing)",
              "unbox(,es,ed,ing)",
              "pick(,s,ed,ing) … up",
              "pickup",
              "collect(,s,ed,ing)",
              "download(,s,ed,ing)",
              "(get,gets,given,receives) the key(,s)",
              "(,thuis,pakket,maaltijd)bezorg(en,t,d,de,ing)",
              "(,af,uit)lever(en,t,de,ing)",
              "(,af,op,uit)geleverd",
              "oplever(en,ing)",
              "lever(t,en,de) … af",
              "verzending",
              "(,post)pak(je,jes)",
              "koerier",
              "ontvang(t,en,st)",
              "(op,af)(halen,haalt,gehaald)",
              "haal(t,de,den) … (op,af)",
              "halen … (op,af)",
              "install(eren,atie)",
              "installeer(t,de)",
              "geïnstalleerd",
              "activ(eren,ering,atie)",
              "activeer(t,de)",
              "geactiveerd",
              "uitpak(t,ken)",
              "uitgepakt",
              "pak(t,ken,te) … uit",
              "download(t,en)",
              "gedownload",
              "krijg(t,en) de sleutel(,s)",
              "sleuteloverdracht")
          .but(
              // what is told and not bought
              "receiv(e,es,ed,ing) … (advert,advertisement,advice,answer,bill,brochure,call,"
                  + "confirmation,decision,denial,diagnosis,email,folder,information,invitation,"
                  + "invoice,letter,mail,message,news,newsletter,offer,payment,price,proposal,"
                  + "quotation,quote,refund,reminder,reply,result,results,tip,tips,treatment)",
              "(collect,collects,collecting,collected) … (addresses,advice,data,feedback,ideas,"
                  + "information,offers,points,quotes,reviews,stamps,tips)",
              "download(,s,ed,ing) … (brochure,catalogue,guide,paper,whitepaper)",
              "pick(,s,ed,ing) … up … (phone,telephone)",
              "shipping (cost,costs,fee,rates)",
              "delivery (cost,costs,fee,time,times)",
              "ontvang(t,en) … (aanbieding,aanbod,advies,afwijzing,antwoord,behandeling,beslissing,"
                  + "bericht,bevestiging,brief,brochure,diagnose,factuur,folder,herinnering,"
                  + "informatie,mail,nieuws,nieuwsbrief,offerte,orderbevestiging,reactie,rekening,"
                  + "uitnodiging,uitslag,voorstel)",
              "lever(t,en,de) … (in,op) .",
              "lever(t,en) … (documenten,feedback,gegevens,stukken)",
              "haal(t,de,den) … (advies,gegevens,informatie,inspiratie,offertes) … op",
              "halen … (advies,gegevens,informatie,inspiratie,offertes) … op",
              "download(t,en) … (brochure,catalogus,gids,whitepaper)");

  /** Somebody decides, signs, orders or pays. */
  public static final WholeWords BUYING =
      WholeWords.of(
              "buy(,s,ing)",
              "bought",
              "pay(,s,ing,ment,ments)",
              "paid",
              "order(,s,ed,ing)",
              "purchas(e,es,ed,ing)",
              "checkout",
              "check out",
              "subscri(be,bes,bed,bing,ption,ptions)",
              "sign(,s,ed,ing)",
              "contract(,s)",
              "agreement",
              "book(s,ed,ing,ings)",
              "book (a,an,the,online)",
              "reserv(e,es,ed,ing,ation,ations)",
              "upgrad(e,es,ed,ing)",
              "decid(e,es,ed)",
              "decision",
              "choos(e,es,ing)",
              "(chose,chosen)",
              "select(,s,ed,ing)",
              "enrol(,s,led,ling,l,ls,ment,lment)",
              "approv(e,es,ed,al)",
              "accept(,s,ed) … (offer,proposal,quotation,quote)",
              "tak(e,es,ing) out … (insurance,loan,mortgage,policy,subscription)",
              "(hires,hired,rents,rented,leases,leased)",
              "(koop,koopt,kopen,kocht,gekocht)",
              "aankop(en)",
              "aankoop",
              "aanschaf(,t,fen)",
              "aangeschaft",
              "schaf(t,fen) … aan",
              "betaal(t,d,de)",
              "betal(en,ing,ingen)",
              "afrekenen",
              "afgerekend",
              "reken(t,en) … af",
              "bestel(t,d,de,len,ling,lingen)",
              "teken(t,en)",
              "getekend",
              "(onder)teken(t,en,d,ing,de)",
              "boek(t,te,ing,ingen)",
              "geboekt",
              "(kamer,reis,online,opnieuw,tafel,vlucht) boeken",
              "reserveer(t,de)",
              "reserver(en,ing,ingen)",
              "gereserveerd",
              "abonnement(,en)",
              "abonne(ert,ren)",
              "beslis(t,sen,sing)",
              "besluit(,en)",
              "besloten",
              "(kies,kiest,kiezen,gekozen)",
              "maak(t) … keuze",
              "sluit(,en) … af",
              "afsluit(en,ing)",
              "afgesloten",
              "akkoord",
              "schrij(ft,ven) zich … in",
              "inschrijv(en,ing)",
              "ingeschreven",
              "word(t,en) lid",
              "contract(en)",
              "overeenkomst(,en)",
              "(huurt,huren,least,leasen)",
              "accepteert … (aanbod,offerte,voorstel)")
          .but(
              "in order to",
              "check out (a,an,how,our,reviews,some,the,what,your)",
              "out of order",
              "pay(,s,ing) … attention",
              "pay(,s,ing,paid) a visit",
              "(read,reads,reading) … book(s)",
              "sign(,s) of",
              "(warning,road,stop,traffic) sign(,s)",
              "sign(,s,ed,ing) in .",
              "sign(,s,ed,ing) in (on,to,with)",
              "(sign,signs,signed) up … newsletter",
              "subscri(be,bes,bed) … newsletter",
              "besluit(,en) … gesprek",
              "sluit(,en) (app,chat,gesprek,klacht,melding) af",
              "sluit(,en) (de,deze,een,het,zijn,haar) (app,chat,gesprek,klacht,melding) af",
              "abonneert zich op … nieuwsbrief",
              "schrij(ft,ven) zich … in … nieuwsbrief");

  /** Somebody orders or buys, at the start of a name that says what people do. */
  public static final WholeWords ORDERING =
      WholeWords.of(
          "(buy,buys,buying)",
          "(order,orders,ordering)",
          "(purchase,purchases,purchasing)",
          "checkout .",
          "(checks,checking) out .",
          "(koopt,kopen)",
          "(bestelt,bestellen)",
          "schaft … aan",
          "aankoop .",
          "bestelling .");

  /** Somebody pays, at the start of a name that says what people do. */
  public static final WholeWords PAYING =
      WholeWords.of(
          "(pay,pays,paying)",
          "payment .",
          "(betaalt,betalen)",
          "betaling .",
          "afrekenen",
          "(rekent,rekenen) … af");

  /**
   * What starts with ordering or paying, and is not the purchase: it does not come to it, it is
   * somebody else's, it is a thing and not what people do, or something else is paid.
   */
  public static final WholeWords NOT_ORDERED =
      WholeWords.of(
          "(no,not,nothing,never,none,neither,nor,without,instead,cannot,nowhere,t)",
          "(cancel,cancels,cancelled,canceled,cancelling,cancellation,withdrawn)",
          "(fail,fails,failed,failing,refused,declined,rejected,stuck,blocked,denied)",
          "(elsewhere,competitor,competitors,rival,rivals)",
          "(other,another,different) (brand,company,dealer,provider,shop,store,supplier)",
          "(is,are,was,were,gets,receives,arrive,arrives,must,would,could,might,later)",
          "(attention,visit,compliment,back,refund,refunded,return,returns)",
          "(fine,fines,tax,taxes,bill,bills,invoice,invoices,debt,penalty,reminder)",
          "(brochure,catalogue,sample,samples,trial,quote,quotes,quotation,time)",
          "(niet,niets,niks,geen,nooit,niemand,zonder,nergens)",
          "(annuleert,annuleren,geannuleerd,annulering)",
          "(mislukt,mislukken,geweigerd,afgewezen,geblokkeerd,vastgelopen)",
          "(elders,concurrent,concurrenten)",
          "(ander,andere) (aanbieder,bedrijf,leverancier,merk,winkel)",
          "(is,zijn,wordt,worden,werd,moet,krijgt,ontvangt,later)",
          "(terug,retour,bezoek)",
          "(boete,boetes,belasting,rekening,factuur,facturen,schuld,aanmaning)",
          "(brochure,catalogus,monster,monsters,proefpakket,offerte,offertes,tijd)",
          "bestelt … af");

  /** What was bought before is bought again. */
  public static final WholeWords COMING_BACK =
      WholeWords.of(
              "com(e,es,ing) back",
              "(buy,order,book,purchase,shop,rent,subscribe)(,s) … again",
              "(buying,ordering,booking,shopping,ordered,booked,bought) … again",
              "re(order,buy,book,purchase,subscribe)(,s)",
              "re(ordered,ordering,buying,booked,booking,purchased,purchasing)",
              "re (order,orders,purchase,purchases)",
              "repeat (purchase,purchases,order,orders,customer,customers,visit,visits,booking,"
                  + "business,prescription,prescriptions)",
              "(next,second) (purchase,order,booking)",
              "returning (customer,customers,guest,guests,visitor,visitors)",
              "refill(,s,ed)",
              "renew(,s,ed,ing,al,als)",
              "terugkom(en,t,st)",
              "kom(t,en) … terug",
              "opnieuw (kopen,bestellen,boeken,huren,afsluiten)",
              "(koopt,kopen,bestelt,bestellen,boekt,huurt) … (opnieuw,weer)",
              "herhaal(aankoop,aankopen,recept,recepten,bestelling,bestellingen,bezoek)",
              "herhalings(aankoop,recept,recepten)",
              "(her,na,bij)bestel(t,d,len,ling,lingen)",
              "vervolg(aankoop,bestelling,opdracht)",
              "(volgende,tweede) (aankoop,bestelling,boeking)",
              "verleng(t,en,d,de,ing)",
              "contractverlenging")
          .but(
              "com(e,es,ing) back (to,with) … (answer,issue,question)",
              "kom(t,en) en … terug",
              "kom(t,en) … terug op … (aanbod,beslissing,besluit,keuze,vraag)");

  /** What goes on without being bought anew. */
  public static final WholeWords RENEWAL =
      WholeWords.of(
          "extend(,s,ed,ing)",
          "extension(,s)",
          "renew(,s,ed,ing,al,als)",
          "subscription(,s)",
          "membership(,s)",
          "verleng(t,en,d,de,ing)",
          "contractverlenging",
          "abonnement(,en)",
          "lidmaatschap(,pen)");

  /**
   * What people get or hear when they have bought; not the verbs, as those who confirm an order may
   * be the buyers.
   */
  public static final WholeWords CONFIRMATION =
      WholeWords.of(
              "confirm(ed,ation,ations)",
              "congratulat(ed,ion,ions)",
              "(,aankoop,bestel,boekings,opdracht,order,reserverings)bevestiging(,en,smail)",
              "(itinerary,itineraries,receipt,receipts,voucher,vouchers)",
              "(get,gets,receive,receives) … ticket(,s)",
              "(krijgt,krijgen,ontvangt,ontvangen) … ticket(,s)",
              "welcome (letter,mail,email,pack,package,kit,message)",
              "welcome e mail",
              "(reisbescheiden,bonnetje,kassabon,aankoopbewijs,ontvangstbewijs,toegangsbewijs)",
              "(welkomst,welkoms)(brief,mail,pakket,bericht)",
              "bevestigd",
              "felicitatie(,s)",
              "gefeliciteerd",
              "that (all,everything) (is,was) (arranged,fine,set,well)",
              "that (all,everything) (is,was) in order",
              "dat alles (geregeld,rond) (is,was)",
              "dat alles in orde (is,was)")
          .but(
              "(get,gets,receive,receives) … (complaint,parking,service,speeding,support) ticket(,s)");

  /** What somebody complains about. */
  public static final WholeWords COMPLAINT = WholeWords.of("complaint(,s)", "klacht(,en)");

  /** What people complain about, by other names. */
  public static final WholeWords GRIEVANCE =
      WholeWords.of(
          "grievance(,s)",
          "(report,reports) (problem,fault,error)",
          "(report,reports) (a,the,any) (problem,fault,error)",
          "ombudsman",
          "bezwaar",
          "bezwaarschrift(,en)",
          "(meldpunt,klachtenloket,klachtenformulier,klachtencommissie)",
          "geschillencommissie");

  /** A complaint is handled. */
  public static final WholeWords HANDLING =
      WholeWords.of(
              "refund(,s,ed,ing)",
              "money back",
              "compensat(e,es,ed,ion)",
              "replacement(,s)",
              "apolog(y,ies,ise,ises,ised,ize,izes,ized)",
              "solv(e,es,ed,ing)",
              "solution(,s)",
              "resolv(e,es,ed,ing)",
              "klacht(,en)(afhandeling,behandeling)",
              "(,schade)vergoed(t,en,ing)",
              "terugbetal(en,ing)",
              "terugbetaald",
              "betaal(t) … terug",
              "geld terug",
              "excus(es)",
              "(lost,lossen) … op",
              "oplossen",
              "oplossing(,en)",
              "opgelost",
              "(handel,handelt,handelen) … af",
              "afgehandeld",
              "afhandeling",
              "tegemoetkoming",
              "compens(atie,eert,eren)",
              "gecompenseerd",
              "ruil(t,en) … om",
              "omruilen",
              "omgeruild")
          .but(
              "(not,never,no) (apology,compensation,refund,refunded,replacement,resolved,solution,"
                  + "solved)",
              "(not,never) (get,gets,got) (a,an,any,the) (apology,compensation,refund,replacement,"
                  + "solution)",
              "(not,never) (a,any,be,been,being,get,yet) (apology,compensation,refund,refunded,"
                  + "replacement,resolved,solution,solved)",
              "no (full,good,quick,real) (apology,compensation,refund,replacement,solution)",
              "(niet,nooit,geen) (afgehandeld,excuses,opgelost,oplossing,terugbetaald,vergoeding)",
              "(niet,nooit) (echt,goed,helemaal,is,werd,wordt) (afgehandeld,opgelost,terugbetaald)",
              "geen (echte,goede,snelle,volledige) (excuses,oplossing,vergoeding)",
              "geld terug (vragen,vraagt)");

  /** Somebody complains. */
  public static final WholeWords COMPLAINING =
      WholeWords.of("complain(,s,ed,ing)", "klagen", "klaagt", "geklaagd");

  /** What an organisation sends to many at once. */
  public static final WholeWords TO_MANY =
      WholeWords.of(
          "newsletter(,s)",
          "mailing(,s)",
          "campaign(,s)",
          "promotion(,s)",
          "advert(,s,ising,isement,isements)",
          "brochure(,s)",
          "folder(,s)",
          "catalogue(,s)",
          "nieuwsbrie(f,ven)",
          "campagne(,s)",
          "actiemail(,s)",
          "reclame",
          "catalogus");

  /** What was bought is used, or those who use it are helped. */
  public static final WholeWords USE =
      WholeWords.of(
          "servic(e,es,ing)",
          "use",
          "(using,usage)",
          "support",
          "help",
          "(,after)care",
          "repay(,ing,ment)",
          "dienst(,verlening)",
          "gebruik(,en)",
          "hulp",
          "(,na)zorg",
          "ondersteuning",
          "(aflossen,aflossing)");

  /** Whom people can ask, or where they find an answer. */
  public static final WholeWords HELP_DESK =
      WholeWords.of(
          "help (desk,desks,page,pages,docs,centre,center,line)",
          "helpdesk",
          "(customer,client) (service,care,support)",
          "chat(,s)",
          "chatbot(,s)",
          "faq(,s)",
          "frequently asked questions",
          "(adviser,advisor,consultant,counsellor)(,s)",
          "(sales) (person,people,rep,reps,team)",
          "salesperson",
          "(call,calls,phone,phones) (us,the,them)",
          "klantenservice",
          "(,service)balie",
          "adviseur(,s)",
          "verkoper(,s)",
          "veelgestelde vragen",
          "(belt,bellen) met");

  /** What bothered people lies behind them, or soon will. */
  public static final WholeWords SOLVED =
      WholeWords.of(
          "(,re)solve(d,s)",
          "(can,will,we) (,re)solve",
          "(finally,eventually)",
          "at last",
          "relieved",
          "what a relief",
          "(opgelost,oplossen,verholpen)",
          "eindelijk",
          "opgelucht");

  /** Somebody promises something. */
  public static final WholeWords PROMISE =
      WholeWords.of(
          "within",
          "promis(e,es,ed)",
          "guarantee(,s,d)",
          "at most",
          "at the latest",
          "no later than",
          "zeg(t,gen) … toe",
          "toe(gezegd,zegging)",
          "binnen",
          "belo(oft,ven,ofd,fte)",
          "garande(ert,ren)",
          "gegarandeerd",
          "uiterlijk",
          "op zijn laatst",
          "(hoogstens,maximaal)");

  /** People ask how long something takes. */
  public static final WholeWords HOW_LONG =
      WholeWords.of(
          "how long (will,does,do,must,should) … (take,wait,last)",
          "how much longer",
          "when will (i,we) hear",
          "hoe lang … (duurt,duren,wachten)",
          "hoelang … (duurt,duren,wachten)",
          "hoe lang (duurt,gaat)",
          "hoelang (duurt,gaat)",
          "wanneer (hoor,horen) (ik,we,wij)");

  private static final String PERSON =
      "(customer,client,user,patient,citizen,student,employee,person,buyer,traveller,passenger,visitor,"
          + "guest,member,parent,mother,father,son,daughter,husband,wife,woman,man,tenant,owner,resident,"
          + "applicant,victim,carer,driver,blogger,teacher,writer,journalist)";

  /** What may follow "one customer" where it is one person, unlike "one customer database". */
  private static final String OF_WHOM =
      "(.,s,who,whose,tells,describes,writes,told,described,wrote)";

  private static final String PERSOON =
      "(klant,verzekerde,gebruiker,patiënt,burger,student,medewerker,persoon,bezoeker,abonnee,koper,"
          + "reiziger,gast,lid,ouder,moeder,vader,zoon,dochter,man,vrouw,echtgenoot,huurder,bewoner,"
          + "inwoner,cliënt,deelnemer,ondernemer,werknemer,leerling,scholier,melder,aanvrager,"
          + "slachtoffer,mantelzorger,ervaringsdeskundige,outpatiënt)";

  private static final String VAN_WIE = "(.,die,wiens,vertelt,beschrijft,schrijft)";

  private static final String TELLER =
      "(parent,mother,father,woman,man,blogger,teacher,writer,journalist,customer,client,user,"
          + "patient,citizen,student,employee,person,buyer,traveller)";

  private static final String VERTELLER =
      "(ouder,moeder,vader,vrouw,man,blogger,docent,schrijver,journalist,klant,gebruiker,patiënt,"
          + "burger,student,medewerker,koper,reiziger)";

  /**
   * Something was told by one person: what follows says nothing more than that, unlike "one
   * customer database". Where {@link #OF_MANY} are named, too, it was told by more.
   */
  public static final WholeWords OF_ONE =
      WholeWords.of(
          "one " + PERSON + " " + OF_WHOM,
          "(one,a) single " + PERSON + " " + OF_WHOM,
          "one (business,new,regular) (customer,client,user) " + OF_WHOM,
          "(account,story,blog,diary,report,experience) (of,by,from) a " + TELLER + " .",
          "(account,story,blog,diary,report,experience) (of,by,from) one " + PERSON,
          "personal (story,account)",
          "one interview .",
          "one (customer,client,patient,user) (story,testimonial)",
          "(my,his,her) own (story,experience,complaint,account,purchase,journey)",
          "my (story,experience,blog,diary) .",
          "(één,eén) " + PERSOON + " " + VAN_WIE,
          "(één,eén) (zakelijke,nieuwe,vaste,burn) " + PERSOON + " " + VAN_WIE,
          "(verhaal,verslag,blog,dagboek,ervaring) van een " + VERTELLER + " .",
          "(verhaal,verslag,blog,dagboek,ervaring) van (één,eén) " + PERSOON,
          "(verhaal,verslag,blog,dagboek) van de " + VERTELLER + " zelf",
          "persoonlijk verhaal",
          "(één,eén) interview .",
          "(één,eén) (klantverhaal,klantervaring,patiëntverhaal,praktijkverhaal,ervaringsverhaal)",
          "(mijn,zijn,haar) eigen (verhaal,ervaring,klacht,aankoop)",
          "mijn (verhaal,ervaring,blog,dagboek) .");

  /** Something is of one case: a family, a visit, a purchase. */
  public static final WholeWords OF_ONE_CASE =
      WholeWords.of(
              "(of,by,from) one (family,couple,household) .",
              "(account,story,blog,diary,report,experience) (of,by,from) a (family,couple,household) .",
              "one (visit,purchase,order,trip,stay,complaint,claim,application) (.,written,described,recorded)",
              "one (visit,purchase,order,trip,stay) (by,of,from) a",
              "(verhaal,verslag,blog,dagboek,ervaring) van (één,eén,een) (gezin,stel,echtpaar,huishouden) .",
              "(één,eén) (bezoek,aankoop,bestelling,verblijf,klacht,aanvraag,opname) (.,opgeschreven,beschreven)",
              "(één,eén) (bezoek,aankoop,bestelling,verblijf,opname) (van,door) een")
          .but(
              "(in,within,after,at,on,with,for,than,by) one (visit,purchase,order,trip,stay,complaint,claim,application)",
              "(in,binnen,na,bij,met,voor,per,dan) (één,eén) (bezoek,aankoop,bestelling,verblijf,klacht,aanvraag,opname)");

  /** It is told what becomes of people who left. */
  public static final WholeWords LEFT =
      WholeWords.of(
          "give(,s) up",
          "go(,es) elsewhere",
          "switch(,es) to",
          "cancel(,s,led)",
          "competitor(,s)",
          "(describes,describe,shares,share) … (experience,experiences)",
          "writes … (blog,review)",
          "come(,s) back",
          "(is,are) asked why",
          "(is,are) reminded",
          "(is,are) won back",
          "(geeft,geven) het op",
          "stap(t,pen) over",
          "(zegt,zeggen) … op",
          "annule(ert,ren)",
          "concurrent(,en)",
          "(beschrijft,beschrijven,deelt,delen) … (ervaring,ervaringen)",
          "schrijft … (blog,recensie)",
          "(komt,komen) … terug",
          "(krijgt,krijgen) … herinnering",
          "(gaat,gaan) elders",
          "(gaat,gaan) ergens anders");

  private static final String GOT =
      "(satisfied,happy,solved,resolved,settled,tevreden,opgelost,geholpen,verholpen) .";

  /** All is well with people, in as many words: what starts so says nothing else. */
  public static final WholeWords CONTENT =
      WholeWords.of(
          GOT,
          "(very,fully,completely,quite,all,now,zeer,helemaal,volledig,heel,nu) " + GOT,
          "(is,are,was,were,zijn) " + GOT,
          "(it,problem,everything,all,customer,patient,alles,probleem,klacht,klant,patiënt) (is,was) "
              + GOT,
          "(the,het,de) (problem,customer,patient,probleem,klacht,klant,patiënt) (is,was) " + GOT);

  /** A question whether all is well. */
  public static final WholeWords ASKED_WHETHER_CONTENT =
      WholeWords.of(GOT, "(satisfied,happy) with", "tevreden (met,over)");

  /** What makes the opposite of an answer, or less of it. */
  public static final WholeWords DENIAL =
      WholeWords.of(
          "(not,no,never,nothing,nobody,none,less,hardly,barely,partly,t,without,still)",
          "(niet,niets,geen,nooit,niemand,minder,nauwelijks,deels,slecht,zonder,moet,nog)");

  /** Something is not there or not done, or it would only be good if it were. */
  public static final WholeWords ABSENCE =
      WholeWords.of(
              "(not,never,nothing,nobody,none,nowhere,hardly,barely,cannot,unable)",
              "(isn,aren,wasn,weren,doesn,don,didn,won,can,couldn,hasn,haven,hadn) t",
              "(missing,lacking) .",
              "missing (a,an,any)",
              "(should,would)",
              "(niet,niets,nooit,niemand,nergens,nauwelijks,ontbreekt,ontbreken)",
              "(zou,zouden)")
          .but("not only", "niet alleen");

  /** A lane of this name has what people want or miss, or what would help, and not what is done. */
  public static final WholeWords OF_NOTES =
      WholeWords.of(
          "(wish,wishes,need,needs,want,wants,expectation,expectations,question,questions)",
          "(idea,ideas,opportunity,opportunities,improvement,improvements,suggestion,suggestions)",
          "(pain,pains,problem,problems,gap,gaps,barrier,barriers,missing,unknown,unknowns)",
          "(thought,thoughts,quote,quotes)",
          "(wens,wensen,behoefte,behoeften,behoeftes,verwachting,verwachtingen,vraag,vragen)",
          "(idee,ideeën,kans,kansen,verbeterkans,verbeterkansen,verbetering,verbeteringen,"
              + "verbeterpunt,verbeterpunten,suggestie,suggesties)",
          "(pijnpunt,pijnpunten,knelpunt,knelpunten,probleem,problemen,gemis,onbekend)",
          "(gedachte,gedachten,gedachtes,citaat,citaten)");

  /** People were asked or watched on purpose. */
  public static final WholeWords RESEARCH =
      WholeWords.of(
          "(research,study,studies,survey,surveys,fieldwork,usability)",
          "interview(,s,ed)",
          "(respondents,participants,diaries)",
          "focus group(,s)",
          "observ(ation,ations,ed)",
          "(conversations,talks) with",
          "(onderzoek,onderzoeken,gebruikersonderzoek,klantonderzoek,veldonderzoek)",
          "(diepte,groeps)interviews",
          "(respondenten,deelnemers,dagboeken)",
          "gesprek(,ken) met",
          "gesproken met",
          "enquête(,s)",
          "focusgroep(,en)",
          "observatie(,s)");

  /** Something comes from several people, or from each of some. */
  public static final WholeWords OF_MANY =
      WholeWords.of(
              "(per,each,every,all,both,several,many,some,few,various,multiple,other,others,more)",
              "(not,no)",
              "(two,three,four,five,six,seven,eight,nine,ten,eleven,twelve,fifteen,twenty,thirty,forty)",
              "(fifty,sixty,seventy,eighty,ninety,hundred,hundreds,thousand,thousands,dozen,dozens)",
              "(interviews,conversations,diaries,stories,calls,letters,reviews,complaints,surveys)",
              "(survey,panel,poll,statistics,figures,database,group,groups)",
              "(elk,elke,ieder,iedere,alle,beide,meer,meerdere,enkele,veel,diverse,ander,andere)",
              "(niet,geen,verschillende)",
              "(twee,drie,vier,vijf,zes,zeven,acht,negen,tien,elf,twaalf,vijftien,twintig,dertig)",
              "(veertig,vijftig,zestig,zeventig,tachtig,negentig,honderd,honderden,duizend,duizenden)",
              "(tientallen,tiental,dozijn)",
              "(gesprekken,dagboeken,verhalen,telefoontjes,brieven,klachten,enquêtes)",
              "(enquête,peiling,cijfers,statistieken,groep,groepen)")
          .but(
              "(two,three,four,five,six) (days,weeks,months,years)",
              "(twee,drie,vier,vijf,zes) (dagen,weken,maanden,jaar)");

  /** Figures are of people, or of what they said. */
  public static final WholeWords OF_PEOPLE =
      WholeWords.of(
          "(interviews,conversations,diaries,stories,calls,letters,reviews,complaints)",
          "(survey,surveys,panel,poll,respondents,participants,people,persons)",
          "(customers,clients,users,patients,citizens,students,employees,visitors,travellers,victims)",
          "(gesprekken,dagboeken,verhalen,telefoontjes,brieven,klachten)",
          "(enquête,enquêtes,peiling,respondenten,deelnemers,mensen,personen)",
          "(klanten,cliënten,gebruikers,patiënten,burgers,studenten,medewerkers,bezoekers,reizigers,slachtoffers)");

  /** It is told what people want, need, like or fear. */
  public static final WholeWords WISH =
      WholeWords.of(
          "(want,wants,wish,wishes,hope,hopes,need,needs,seek,seeks,prefer,prefers,expects,values)",
          "(looking,looks,look) for",
          "(afraid,fear,fears,worried,worries,anxious,struggles,struggling,hates,likes,loves)",
          "(wil,willen,wenst,wensen,hoopt,hopen,zoekt,zoeken,verwacht,verwachten,hecht)",
          "(nodig,behoefte,liever,graag,bang,bezorgd,onzeker,moeite,hekel)");

  /** People see what speaks for it. */
  public static final WholeWords CONVINCED =
      WholeWords.of(
          "(benefits,advantages,discount,discounts,bargain,bargains)",
          "(promising,reasonable,affordable,convincing,convinced)",
          "aware of the",
          "on sale",
          "good value",
          "voordeel",
          "voordelen",
          "korting(,en)",
          "(veelbelovend,betaalbaar,overtuigend,overtuigd)",
          "in de aanbieding");

  /** People get a message. */
  public static final WholeWords MESSAGE_RECEIVED =
      WholeWords.of(
          "(get,gets,receive,receives) … (message,text,email,letter,call,notice,notification)",
          "(get,gets,receive,receives) … e mail",
          "(krijgt,krijgen,ontvangt,ontvangen) … (bericht,berichtje,sms,mail,brief,telefoontje,melding)",
          "(krijgt,krijgen,ontvangt,ontvangen) … e mail");

  /** Whoever does something puts it off, or what is to be done. */
  public static final WholeWords POSTPONING =
      WholeWords.of(
          "(postpone,postpones)",
          "(procrastinate,procrastinates)",
          "(put,puts) … off",
          "(stelt,stellen) … uit",
          "(schuift,schuiven) … voor zich uit");

  /** How long something takes, in no more than a unit. */
  public static final WholeWords ROUGH_LENGTH =
      WholeWords.of(
          "(minutes,hours,days,weeks,months,years)",
          "(minuten,uren,dagen,weken,maanden,jaren)",
          "(uren,dagen,weken,maanden,jaren)lang");

  /** What says of an opportunity how soon it comes, or what it brings or takes. */
  public static final WholeWords RANK =
      WholeWords.of(
          "effort",
          "priority",
          "(high,low,medium) value",
          "quick win(,s)",
          "impact",
          "first of all",
          "top",
          "(first,second,third) (change,choice,wish)",
          "most important",
          "belangrijkste",
          "inspanning",
          "prioriteit",
          "laaghangend fruit");

  /** What is measured is what people think of it. */
  public static final WholeWords EXPERIENCE =
      WholeWords.of(
          "satisf(ied,action)",
          "(customer,patient,student,employee) experience",
          "effort",
          "recommend(,s,ed,ation)",
          "rating(,s)",
          "review score(,s)",
          "trust",
          "(,klant,patiënt,burger)tevreden(,heid)",
          "(,klant)beleving",
          "ervar(en,ing,ingen)",
          "rapportcijfer(,s)",
          "beoordeling(,en)",
          "aanbevel(en,ing)",
          "vertrouwen");

  /** What is measured is a time. */
  public static final WholeWords TIME =
      WholeWords.of(
          "time(,s) (to,until,from,between)",
          "(waiting,lead,response,delivery,handling,processing,throughput,turnaround) time(,s)",
          "duration",
          "(seconds,minutes,hours,days,weeks,months)",
          "(,doorloop,wacht,lever,reactie,behandel,afhandel,verwerkings)tijd(,en)",
          "(,wacht,reis)duur",
          "(seconden,minuten,uren,dagen,weken,maanden)");

  /** Words of looking forward and of taking care, in which nobody waits. */
  public static final WholeWords NO_WAIT =
      WholeWords.of(
          "cannot wait .",
          "cannot wait (for,to)",
          "can (not,t) wait .",
          "can (not,t) wait (for,to)",
          "niet wachten om",
          "te wachten (staat,staan,stond,stonden)",
          "te wachten zou(,den) staan",
          "wacht(,en,te) zich");

  private static final String STAFF =
      "(salesperson,salesman,saleswoman,seller,assistant,clerk,employee,adviser,advisor,agent,"
          + "banker,cashier,colleague,doctor,nurse,receptionist,teacher,waiter,waitress,manager)(,s)";

  private static final String PERSONEEL =
      "(verkoper,medewerker,adviseur,kassier,collega,verpleegkundige,receptionist,docent,ober,"
          + "manager,specialist)(,s,en,n)";

  /** A sentence that starts with those who work there. */
  public static final WholeWords ON_STAFF =
      WholeWords.of(
          STAFF,
          "(the,a,an,one,another) " + STAFF,
          "(staff,arts,artsen,dokter,dokters,collega,leraar,leraren,verkoopster,medewerkster)",
          "(the,de,het,een,één) "
              + "(staff,arts,artsen,dokter,dokters,collega,leraar,leraren,verkoopster,medewerkster)",
          PERSONEEL,
          "(de,een,één) " + PERSONEEL);

  /** A second clause, or somebody else, of whom a sentence may tell that they wait. */
  public static final WholeWords OF_OTHERS =
      WholeWords.of(
          "(so,while,because,as,since,but,let,lets,make,makes,keep,keeps)",
          "(i,we,you,he,she,customer,customers,client,clients,patient,patients,guest,guests,people,"
              + "visitor,visitors,citizen,citizens,student,students,member,members,buyer,buyers)",
          "(dus,terwijl,omdat,want,zodat,waardoor,maar,laat,laten,houdt,houden)",
          "(ik,wij,we,jij,je,u,hij,zij,ze,klant,klanten,cliënt,cliënten,patiënt,patiënten,gast,"
              + "gasten,mensen,bezoeker,bezoekers,burger,burgers,student,studenten,lid,leden,koper,kopers)");

  /** To wait and see: nobody was asked for anything yet. */
  public static final WholeWords WAIT_AND_SEE =
      WholeWords.of(
          "wait(,s,ed,ing) (to,and) see",
          "wait(,s,ed,ing) (whether,if)",
          "wacht(,en,te,ten) … af",
          "wacht(,en,te,ten) of",
          "afwachten",
          "(kijkt,kijken) … aan");

  /** Somebody is not aware of what happens, or not there: of that nothing is felt. */
  public static final WholeWords UNAWARE =
      WholeWords.of(
              "under anaesthe(tic,sia)",
              "under anesthe(tic,sia)",
              "under (a,full,general) anaesthe(tic,sia)",
              "under (a,full,general) anesthe(tic,sia)",
              "(anaesthetised,anaesthetized,anesthetized)",
              "(asleep,unconscious)",
              "(is,are) (sleeping,sedated)",
              "in a coma",
              "(experience,notice,feel)(,s) nothing",
              "(is,are) unaware of",
              "(is,are) not aware of",
              "(customer,patient,client,guest,citizen,student)(,s) (is,are) (absent,away)",
              "(customer,patient,client,guest,citizen,student)(,s) (is,are) not (there,present)",
              "without the (customer,patient,client,guest,citizen,student)(,s)",
              "(onder,in) narcose",
              "onder (volledige,algehele) narcose",
              "onder algehele verdoving",
              "(ligt,liggen,zit,zitten) te slapen",
              "in (slaap,coma)",
              "in diepe slaap",
              "slapend",
              "bewusteloos",
              "buiten (bewustzijn,kennis)",
              "merk(t,en) (niets,niks)",
              "merk(t,en) (er,hier,daar) (niets,niks)",
              "(voelt,voelen,ervaart,ervaren) (niets,niks)",
              "(is,zijn) er niet bij",
              "(is,zijn) er zelf niet bij",
              "(klant,patiënt,cliënt,gast,burger,student) is (afwezig,weg)",
              "(klanten,patiënten,cliënten,gasten,burgers,studenten) zijn (afwezig,weg)",
              "zonder de (klant,klanten,patiënt,patiënten,cliënt,cliënten,gast,gasten)",
              "zonder de (burger,burgers,student,studenten)")
          .but(
              // before it, not quite, or somebody else
              "(before,until,afraid,fear,fears,consents,consent,hears,told) … anaesthe(tic,sia)",
              "(before,until,afraid,fear,fears,consents,consent,hears,told) … anesthe(tic,sia)",
              "(will,may,must) be under … anaesthe(tic,sia)",
              "(will,may,must) be under … anesthe(tic,sia)",
              "(not,cannot,t,never,half,barely) … asleep",
              "(baby,child,children,kids,partner) … asleep",
              "not unconscious",
              "unconscious (bias,choice,decision,habit,need)",
              "(notice,notices) nothing (but,except)",
              "(voor,bang,hoort,straks,zonder,niet,tot) … narcose",
              "niet … in slaap",
              "niet bewusteloos",
              "merk(t,en) … niets anders");

  /** Somebody has not noticed what happened, as told afterwards. */
  public static final WholeWords UNNOTICED =
      WholeWords.of(
          "(i,we) (noticed,felt,experienced) nothing",
          "(i,we) did not (notice,feel) anything",
          "(i,we) didn t (notice,feel) anything",
          "(i,we) did not (notice,feel) a thing",
          "(i,we) didn t (notice,feel) a thing",
          "i was (asleep,unconscious)",
          "we were (asleep,unconscious)",
          "(ik,we,wij) … (niets,niks) (gemerkt,gevoeld)",
          "(ik,we,wij) … (niets,niks) van gemerkt",
          "(ik,we,wij) (merkte,merkten) er (niets,niks) van",
          "ik sliep",
          "(we,wij) sliepen");

  /** Somebody says in words how they feel. */
  public static final WholeWords FEELING =
      WholeWords.of(
              "feel(,s,ing)",
              "(i,we,he,she,they) felt",
              "voel(t,en,de,den) (zich,me,mij,ons)",
              "voel me")
          .but(
              "feel(,s,ing) (the,a,an,his,her,its,their,free,for,like,how,pain)",
              "(look,looks) and feel",
              "(not,nothing) … (feel,feels)",
              "ask(,s) … (feel,feels)",
              "vra(agt,gen) … voel(t,en) zich");

  private Families() {}
}
