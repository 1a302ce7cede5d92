/** Words in the names of outlets, in several languages: an outlet is named abroad as at home. */
const OUTLET_WORDS =
  'Times|Post|Herald|Gazette|Tribune|Journal|News|Press|Radio|Television|TV|Daily|Weekly|Chronicle|Observer|Guardian|Telegraph|Courier|Examiner|Inquirer|Sentinel|Star|Sun|Globe|Mirror|Mail|Register|Magazine|Today|Wire|Newswire|Agency|Broadcasting|Dispatch|Bulletin|Monitor|Zeitung|Anzeiger|Nachrichten|Kurier|Rundschau|Tagblatt|Tageblatt|Rundfunk|Fernsehen|Presse|Agentur|Diario|Diário|Periódico|Noticias|Notícias|Gaceta|Correo|Agencia|Agência|Jornal|Folha|Correio|Giornale|Corriere|Gazzetta|Messaggero|Stampa|Agenzia|Figaro|Monde|Courrier|Dépêche|Agence';

/** Outlets and agencies whose name has no such word. */
const OUTLETS =
  'AP|AFP|UPI|DPA|dpa|EFE|ANSA|TASS|PA|Reuters|Bloomberg|BBC|CNN|MSNBC|CNBC|NBC|CBS|ABC|PBS|NPR|ITV|ARD|ZDF|RAI|RTVE|Politico|Axios|BuzzFeed|Breitbart|Vox|Slate|Newsmax|HuffPost|Newsweek|Spiegel|Libération|Público|Univision|Telemundo|C-SPAN';

const OUTLET_NAME = new RegExp(`(?<![\\p{L}-])(?:${OUTLET_WORDS}|${OUTLETS})(?!\\p{L})|(?:zeitung|blatt)$`, 'u');

/** Whether a proper name sounds like an outlet's: “Eastport Herald”, “Norland Radio”. */
export function isOutletName(name: string): boolean {
  return OUTLET_NAME.test(name);
}

/** Whether a name could be an agency's in the line that says where a report comes from: a name of an outlet, or initials. */
export function isAgencyName(name: string): boolean {
  return isOutletName(name) || /^\p{Lu}{2,5}$/u.test(name);
}
