/** Words that fit the subject of any trade, so that sharing them says little. All languages together. */
export const VAGUE_WORDS: readonly string[] =
  `app apps beginner beginners best better big blog blogs business businesses
  companies company complete consultant consulting content customer customers digital easy enterprise expert experts
  free global great growth guide guides help how idea ideas industry local management modern new online people platform
  platforms product products professional professionals quick review reviews service services simple small smart
  software solution solutions startup startups step strategies strategy system systems team teams technology tip tips
  tool tools top trend trends tutorial ultimate user users way ways web website websites work world year years
  empresa empresas negocio negocios servicio servicios productos mejor mejores guía consejos pequeñas pequeños nuevo nueva
  unternehmen firma firmen dienst dienste produkte beste besten tipps kleine kleinen neue neuen lösung lösungen
  entreprise entreprises services produits meilleur meilleurs conseils petites petits nouveau nouvelle outils outil
  serviço serviços produtos melhor melhores dicas pequenas azienda aziende servizi prodotti migliore migliori consigli
  piccole bedrijf bedrijven diensten producten kleine tips firma firmy usługi produkty najlepsze małe porady
  şirket şirketler hizmet hizmetleri ürünler küçük perusahaan layanan produk terbaik bisnis`.split(/\s+/);
