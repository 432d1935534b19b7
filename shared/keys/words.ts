/**
 * The 1,024 words of which six are compared: common Dutch words of four to eight plain letters. No two differ by one
 * letter or by two that changed places, and none begins another, so that what is read aloud is hard to mistake. The
 * order is part of the format: a changed list shows other words for the same keys.
 */
export const words: readonly string[] = `
  aambeeld aanbod aandacht aankomst aanrecht aardbei aardgas aardig acacia accu acrobaat actief
  adelaar advies afdak afdruk afscheid agenda akker akkoord album amandel ambacht ananas anijs anjer
  antenne apart appel april aquarel archief arend armband artikel asperge aster atelier atlas augustus
  auto avond avontuur azijn badkamer badpak bagage baken bakfiets bakkerij bakplaat baksel balans
  balie balkon balpen bamboe banaan banjo bankje barbecue basis basket bassin batterij bazuin beeld
  beer beitel belofte benzine berging bericht besluit beton beuk beweging bezem bezoek bezorger bikini
  biljart biscuit bladeren blauw blij bliksem bloem bodem boeket boekje bokaal bolhoed bolletje bonbon
  boomstam borstel bosbes bosrand boterham botsauto bouillon bouwer boxer braadpan braam brasem
  breedte briefje bries bril brink broccoli broek brons broodje brug bruiloft bruin buffel buizerd
  bundel bungalow bunker bureau butler buurman buurt cabaret cactus cadeau cake camera camping campus
  caravan cavia ceder cello cement centrum chips chocola cijfer circus cirkel citroen colbert collega
  comfort commode compas compote computer concert confetti contact controle cruise cultuur cursus
  cyclus dadel dagboek dahlia dakgoot dakpan dakraam dank dansles dapper december decor deken deksel
  deurbel deurmat dialect diamant dichter diesel dijk diner dinsdag diploma distel dobber dolfijn
  domino donker dooier doorgang doos dorp douche dozijn draad draagtas drempel dressoir driehoek
  drieling dromer droogrek droom dropjes druif drukker drumstel druppel duikboot duiker duin duizend
  dweil echo eekhoorn eerlijk eethuis eetkamer eetlepel eeuw eikel einde eiwit ekster eland elastiek
  elftal elleboog emmer energie engel ensemble erker ervaring etage etalage etiket etui euro examen
  expert extra ezel fabriek fagot fakkel familie fanfare fantasie februari feest feniks fietsbel
  fietspad figuur film filter finale flamingo flanel flat fles flink flits flora fluister fluit
  fluweel folder fontein forel formule fornuis foto fraai framboos fregat fris galerij galop garage
  garen garnaal gast gazon gebak gebergte gebouw gedicht geel gehoor geit gelei geluid gember geranium
  gesprek getal gezang gezin gieter gilde giraf gitaar gitarist glans glijbaan globe goot gordijn
  goudvis gracht graniet grappig gras grendel griffel grijper grill groei groente grond gruis gympen
  gymzaal haai haard haasje haast hagel halfuur halsband halte hamer hamster handdoek handel handig
  handtas handvat hangmat hangslot haring harmonie harnas harp haven hazelaar heester heide heining
  helling helm helper hemd hemel herberg herder herfst hert heuvel hobby hoed hoekbank hoepel hoeve
  hommel honing hoogte hooiberg hoop hoorn horizon horloge hotel houtduif hovenier huifkar huiswerk
  humor huur hyacint ideaal idee iglo ijsbeer ijsberg ijsje ijspret ijsvogel ijver ijzel inkt ivoor
  jaar jaguar januari jarig jasje jasmijn jeep joker jonge journaal judo juist juli jungle juweel
  juwelier kaap kaars kabel kabouter kajak kajuit kalender kalf kalkoen kameel kamille kampioen
  kampvuur kanaal kanarie kano kantine kantoor kaplaars kapstok karaf karakter karamel karavaan karper
  karton kastanje kasteel kastje kater katoen kauwgom kelder kennis kermis kerrie kers ketel keuken
  kever kievit kiezel kijker kiwi klank klapper klarinet klas klaver kleding kleed kleur kleuter
  klimaat klimop klimrek klinker klok klomp klooster knikker knoflook knoop knuffel koala koel koets
  koffer koffie kokos kolibrie kolom komeet konijn kooi koolmees koord kopje koraal korenaar kous krab
  kreeft krekel krent krijt krokus kroon kruid kruimel krul kubus kudde kuiken kunst kussen kwal kwark
  kwartet kwartier kwast laan ladder lama landweg lantaarn lavendel lawaai leerling leesboek leguaan
  lelie lengte lepel leraar letter leuning lezer libel lied lift lijm lijster limoen limonade liniaal
  linnen lipstick loket lolly loon lotus lucht luifel luipaard lunch maaltijd maand maart machine
  madelief magneet makelaar mammoet mandje mango manier mantel marathon maretak margriet markt marmer
  marmot massage matras matroos medaille meikever melkboer melkbus melodie meloen merel metaal meubel
  middag mier mijlpaal miljoen minuut mist moeder moeras moestuin molen moment morgen mossel mosterd
  motief motor mouw muffin munt museum musical muts muziek muzikant naaister naald naam nabij nacht
  narcis natuur nectar nestkast netjes netwerk nevel nieuws niveau noedels noga nootjes norm notitie
  nougat novelle november nummer nuttig nylon oase ochtend oefening oerwoud offerte oksel oktober olie
  olifant olijf omelet omgeving ontbijt onweer oogst ooievaar oorbel opaal opera oranje orchidee
  oregano orkest otter oven overhemd paaseil paleis palet palm panda panfluit panter papaver papegaai
  papier paprika parade paraplu parel park passer pastei patroon pauw pauze peddel pegel pelikaan
  penning penseel peper perron perzik petunia piano picknick pijnboom pijp piloot pincet pink pioen
  pizza plaat plafond plan plezier ploeg plooi pluim poedel polka pollepel pompoen pony popcorn
  popster populier portier postbode postduif potlood prachtig prairie praline prei prijs profiel
  publiek pudding puzzel pyjama quiche quiz raadsel raaf racket radar radijs radio rand rapport
  ravioli recept recht reclame record reeks refrein regenjas regenton regio reiger reis rendier
  reptiel richting riem rietje rijst rijtuig ring ritme rivier robijn robot roede roeiboot roeiriem
  roerei rogge roman rooster rotonde route rugzak ruimte ruiter rups rust saffier salade salami salto
  samen sandaal sauna saus savanne saxofoon schaap schaats schaduw schakel schelp schemer schets
  schilder schip schoen scholver schommel school schotel schrift schroef schuim schuur scooter seconde
  seizoen selderij sering serre servet sfeer sieraad sjaal slaap slang slee sleutel sloep slot sluis
  smaak smal smaragd snavel sneeuw snoek soepkom sofa soort spaarpot spade specht spek speld speler
  spiegel spijker spin spits spons spoor spreeuw sprinter sprong spruit staart stad stamboom station
  stekker stem steppe steur stift stijl stilte stoel stomerij storm straat strand streek stroom struik
  studio stuiver stuk succes symbool systeem taal takel talent tandarts tandem tapijt tapir tarwe
  tekening tekst telefoon telraam tempel tent terras theater thee thema ticket tijd tijger toekan
  toekomst toerist toestel toffee tomaat toneel toren toverbal tractor trainer tram trechter trein
  triangel tribune trommel trompet tropen trouw truffel trui tuba tuinbank tuinhuis tulband tulp
  tunnel turkoois tweeling twijg uitweg uitzicht unie uniform uurwerk vaas vader vakantie valk vallei
  vanille veerboot veld venster ventiel vergiet verkeer verschil vest veter vetplant viaduct vilt
  vinger violet viool visite visnet vitrine vlaai vlag vleugel vlieger vlierbes vlinder vloer vloot
  voetbal vogel voorjaar voornaam vork vriend vrijdag vrucht vulkaan vulpen waaier waarde wagen
  walnoot walrus walvis warm wasbeer wasmand waterval waxine website weekend weiland wekker wens
  wereld werk wervel wesp wiel wijsheid wikkel wilg wind winst winter wissel witlof woensdag wolf
  wollig wonder worst wortel woud xylofoon yoghurt zaag zakdoek zandbak zanger zebra zeehond zeemeeuw
  zeil zeker zicht zilver zoen zoetzuur zomer zondag zonnig zorg zuiden zuivel zuurkool zwaan zwaluw
  zwembad zwerfkei
`
  .trim()
  .split(/\s+/u);
