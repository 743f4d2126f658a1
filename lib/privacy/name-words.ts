/** Given names that are common in the United Kingdom (from the name lists of its three statistics offices). */
export const GIVEN_NAMES: ReadonlySet<string> = new Set(
  (
    "aaron abdul abigail ada adam adrian agnes ahmed aidan aisha alan albert alex alexander alexandra alfie alfred ali alice " +
    "alison amanda amelia amir amy andrea andrew angela angus anita ann anna anne annie anthony archie arthur asha audrey ava " +
    "barbara barry beatrice ben benjamin bernard beryl beth bethany betty bill billy bob brenda brian bridget bruce callum " +
    "cameron carl carol caroline catherine cathy cecil charles charlie charlotte chloe chris christina christine christopher " +
    "claire clara clive colin connor craig cynthia daisy daniel darren dave david dawn dean debbie deborah denis denise dennis dilys derek diana " +
    "diane donald donna doreen doris dorothy douglas duncan dylan eddie edith edna edward eileen elaine eleanor elizabeth ella " +
    "ellen elsie emily emma eric erica erin ernest esther ethan ethel eva eve evelyn evie farah fatima felix finn fiona " +
    "florence frances francis frank fred freda freddie frederick freya gareth gary gavin gemma geoff geoffrey george georgia " +
    "gerald gillian gladys glen gloria gordon grace graham gwen hannah harold harriet harry hassan hazel heather helen henry " +
    "herbert hilda hilary howard hugh ian ibrahim imran irene iris isaac isabel isabella isla ivan ivy jack jackie jacob jacqueline " +
    "jade jake james jamie jane janet janice jason jasmine jean jeff jennifer jenny jeremy jessica jessie jill jim joan joanna joanne joe " +
    "joel john jonathan jordan joseph josephine josh joshua joy joyce judith judy julia julian julie karen karl kate katherine " +
    "kathleen katie kayleigh keith kelly ken kenneth kerry kevin kieran kim kirsty kyle laura lauren lawrence leah lee len leo " +
    "leonard leslie lewis liam lilian lily linda lisa liz logan lorna lorraine louis louise lucas lucy luke lydia lynn mabel " +
    "maisie malcolm marcus margaret maria marie marion marjorie martha martin mary mason matilda matthew maureen mavis max maxine megan " +
    "melanie melissa michael michelle mick mike millie mo mohamed mohammad mohammed molly monica morag muhammad muriel nancy naomi natalie " +
    "nasreen natasha nathan neil niamh nicholas nicola nigel nina noah nora norma norman oliver olivia omar oscar owen pamela pat patricia " +
    "patrick paul paula pauline peggy penelope penny percy pete peter phil philip phoebe phyllis poppy priya rachel raj ralph ravi ray raymond " +
    "rebecca reg reginald rhys richard rita rob robert robin robyn rodney roger roland ron ronald rory rosa rose rosemary rosie ross roy ruby " +
    "rupert russell ruth ryan sadie sally sam samantha samuel sandra sara sarah scott sean shabnam sharon sheila shirley sian sidney simon sofia " +
    "sonia sophia sophie stacey stan stanley stella stephanie stephen steve steven stuart sue susan suzanne sybil sylvia tamsin tara ted " +
    "teresa terence terry thelma theo theresa thomas tim timothy tina toby tom tommy tony tracey tracy trevor tyler una valerie vera " +
    "veronica victor vikram vincent violet vivien walter wanda wayne wendy wilfred will william winifred winston yasmin yusuf yvonne zachary zara zoe"
  ).split(" "),
);

/** Surnames that are common there: what tells a name where a title is written in small letters or in capitals. */
export const SURNAMES: ReadonlySet<string> = new Set(
  (
    "adams ahmed akhtar ali allen anderson andrews armstrong atkinson bailey baker ball barker barnes begum bell bennett berry " +
    "booth bradley brooks brown burns burton butler campbell carr carter chapman clark clarke cole collins cook cooper cox crawford cunningham " +
    "davies davis dawson dean dixon doherty duncan edwards elliott ellis evans fisher fletcher ford foster fox francis fraser gallagher " +
    "gardner gibson gill gordon graham grant gray green griffiths hall hamilton harris harrison hart harvey hayes henderson hill " +
    "holmes hopkins howard hudson hughes hunt hunter hussain jackson james jenkins johnson johnston jones kaur kelly kennedy khan king " +
    "knight kumar lawrence lawson lee lewis lloyd macdonald marshall martin mason matthews mcdonald mckenzie miller mills mitchell moore morgan morris " +
    "morrison murphy murray nguyen obi oconnor okafor osei owen palmer parker patel pearce pearson perry phillips porter powell price " +
    "rahman ray reid reynolds richards richardson roberts robertson robinson rogers rose ross russell ryan saunders scott shah sharma shaw " +
    "simpson singh smith spencer stevens stevenson stewart stone sutton taylor thomas thompson thomson turner walker wallace walsh walton " +
    "ward watson watts webb wells west white wilkinson williams williamson willis wilson wood woods wright young"
  ).split(" "),
);

/** What stands with a capital after a title or the word "patient" and is nobody's name. */
export const NO_NAMES: ReadonlySet<string> = new Set(
  (
    "a advice advisory advocacy advocate affairs and april assessment association at august autumn award bank baby band blood board book books by " +
    "cancer care case cases centre centred check checks class classes clinic clinical code committee communication council course " +
    "data degree degrees december dignity discharge dose ed education emergency english engagement environment excel experience february feedback file files flow focus focused for forum friday friendly " +
    "from group groups handling hospital i id identification in infirmary information initiative is it january july june leader leaflet level liaison list lists london manual march may mdt " +
    "monday ms new nhs northern notes november nurse october of office on or outcome outcomes panel participation partner partnership patient patients plan planning portal positioning " +
    "preparation programme project public pathway pathways questionnaire rate rates record records relapse reported representative research rights safety satisfaction saturday " +
    "science service services september skills society specialist spring standards story study summer sunday support survey surveys system systems teams team the they this " +
    "thursday to tracking transport trust tuesday unit university victoria ward we wednesday when who winter with work"
  ).split(" "),
);

/** Who somebody is at work: their name is not a patient's. */
export const STAFF =
  "consultant|surgeon|physician|anaesthetist|radiologist|radiographer|sonographer|registrar|oncologist|urologist|" +
  "orthopaedic|orthopaedics|neurosurgeon|neurosurgery|neurosurgical|clinical lead|lead|manager|superintendent|sister|nurse|matron|" +
  "physicist|pharmacist|tutor|lecturer|supervisor|mentor|assessor|colleague|director|chair|head of|" +
  "examiner|teacher|speaker|trainer|librarian|statistician|secretary|solicitor|coroner|practitioner|physio|physiotherapist|" +
  "breast|vascular|upper gi|colorectal|ent|hand|spinal|maxillofacial";

/** What a surgeon or a consultant has. */
export const STAFF_HAS =
  "list|lists|clinic|clinics|theatre|theatres|team|firm|ward round|lecture|course|session|sessions|teaching|trial|study|mdt|practice|book|talk|operating|fracture|registrar|secretary|unit|approval|comments|feedback|advice|guidance|paper";

/** What stands after "mr" where it is magnetic resonance. */
export const SCANNER =
  "scan|scanner|scans|imaging|images?|mri|sequences?|contrast|safety|guided|angio\\p{L}{0,6}|spectroscopy|protocol|findings?|report|appearances?|the|was|is|has|and|or|team|unit|suite";
