/** The words of bylines in many languages. Lower case; what is compared is folded by `nameKey`. */

/** Between two names. */
export const NAME_JOINTS =
  /\s*(?:[;&＆/]|\s\+\s|\s(?:and|und|et|y|e|en|og|och|ja|i|a|и|та|і|și|és|ve|dan|và|και|with|mit|avec|con|sowie)\s)\s*/i;

/** Letters after a name. */
export const CREDENTIALS: ReadonlySet<string> = words(
  'md phd dr ma ba bs bsc msc ms rd rdn ldn mba esq jr sr rn np pa dds dmd do pharmd cfp cpa cpt cscs facp fand ccc-slp lcsw lmft psyd edd jd llm mph mpp meng ii iii iv od dvm dpt ot pt aprn bsn msn ccrn cissp pmp faan facs frcp frs obe mbe',
);

/** A piece of a byline with one of these names a post, not a person. */
export const JOB_WORDS: ReadonlySet<string> = words(
  'editor writer reporter cofounder correspondent contributor journalist columnist author staff producer clinician director manager founder cofounder ceo cto cmo coo president head chief specialist strategist expert consultant analyst professor engineer developer designer attorney lawyer physician gardener creator coordinator blogger teacher coach expert photographer assistant associate senior lead autor autorin redakteur redakteurin redaktion journaliste rédacteur periodista redactor giornalista redattore redacteur dziennikarz редактор журналист корреспондент',
);

/** What stands before a post: `Senior Writer`. */
export const POST_ADJECTIVES: ReadonlySet<string> = words(
  'tech senior staff content contributing managing executive deputy guest freelance chief marketing associate assistant junior lead health science verified general assignment business features news digital political politics sports culture entertainment lifestyle money investigative medical travel food education edtech ai seo web die der',
);

/** Words that open a post or its subject and no name, though they have a name's form: `Senior Features`, `Digital Security`. */
export const POST_STARTS: ReadonlySet<string> = words(
  'senior junior master deputy acting executive managing contributing associate assistant chief staff registered certified licensed digital home health personal financial social content marketing software product customer full data web cyber real front back',
);

/** Words that end a post and no name: `PHP Developer`. */
export const POST_ENDS: ReadonlySet<string> = words(
  'editor writer reporter correspondent journalist columnist developer engineer specialist strategist consultant analyst attorney physician designer manager director clinician redakteur redakteurin journaliste periodista giornalista',
);

/** Texts of author fields that never name anyone. */
export const NEVER_NAMES: ReadonlySet<string> = words(
  'by von par por di one und oder and or you us me it now all here news blog staff',
);

/** Words that keep a name of one or two words from being one. */
export const NEVER_IN_SHORT_NAMES: ReadonlySet<string> = words(
  'author authors autor unknown none null undefined n/a na false true home about contact print search continue page tag tags date today yesterday photo image video written website biography default noreply jetpack wordpress startseite suche mehr datum uhr reading time read size log weiter mon tue wed thu fri sat sun',
);

/** Words of buttons, states and headings, which stand in no name. */
export const NEVER_IN_NAMES: ReadonlySet<string> = words(
  'posts post articles article artikel beitrage beitrag entradas articoli view views show more alle anzeigen archiv archive archives profil profile bio share shares tweet facebook twitter instagram linkedin pinterest youtube email comments comment reply kommentare kommentar subscribe follow login logout register alerts join policies nutzer aktualisierung gpl agpl lgpl license licence lizenz menu published updated posted modified veroffentlicht geandert aktualisiert zuletzt weiterlesen teilen disclosure advertiser spotlight categories category minutes monday tuesday wednesday thursday friday saturday sunday montag dienstag mittwoch donnerstag freitag samstag sonntag',
);

/** Bylines that name a desk, not a person or company. */
export const ROLE_NAMES: ReadonlySet<string> = new Set(
  'admin|administrator|editor|editors|editorial|editorial team|editorial staff|editorial board|staff|staff writer|staff writers|staff reporter|staff report|team|web team|webmaster|wpadmin|user|guest|guest author|guest post|guest blogger|guest writer|guest contributor|contributor|contributors|contributing writer|sponsored|sponsored post|partner content|anonymous|anonym|writer|content team|marketing team|blog team|news desk|newsdesk|news staff|web desk|moderator|superadmin|root|redaccion|equipo editorial|redaktion|onlineredaktion|online redaktion|redaktionsteam|gastautor|gastbeitrag|redaction|redacao|equipe|redazione|redactie|redakcja|redakce|redaktionen|toimitus|editor in chief|редакция|администратор|админ|編集部|编辑部|小编'.split(
    '|',
  ),
);

/** Words that make a name a company's, an agency's or a publication's. */
export const ORGANISATION_WORDS: ReadonlySet<string> = words(
  'inc llc ltd limited gmbh ag kg corp corporation company co sarl spa bv ab oy plc pty foundation association institute university college school society club verein verband bund council committee department ministry agency agentur press media news magazine magazin journal times post tribune herald gazette daily weekly network group team staff editors editorial redaktion redaktionsteam redaccion redazione blog studio studios labs solutions services systems technologies software consulting marketing partners associates center centre hospital clinic health bank church museum dpa afp reuters apa ap epa sid ddp kna epd bloomberg wire newswire community project initiative',
);

function words(text: string): ReadonlySet<string> {
  return new Set(text.split(' '));
}
