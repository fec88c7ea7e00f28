/**
 * Common words of which keyword domains such as `bestrunningshoes` are made, beside the commercial words and spam
 * terms. Only words that are goods, places, trades or fillers: a label that does not split into them is a name.
 */
export const KEYWORD_DOMAIN_WORDS: readonly string[] =
  `a about accessories accident account accounting adventure advice agent air airport all alarm america american and
  animal apartment apartments apparel appliance appliances architect area art asia australia auto automotive baby back
  backpack bag bags bank bar basement bath bathroom battery beach bed beds bedding beer bicycle big bike bikes bingo bird
  black blind blinds board boat boats body book books boots bottle box boxes brand brick broker brokers building builder
  builders business cabinet cabinets cake camera cameras camp camping canada car carpet carpets cars cart care cash cat
  cats cattle chair chairs charter chicago child children chiropractor city claims class classes cleaner cleaners
  cleaning clinic clock clothes clothing club coach coaching coat coffee coin coins college color computer computers
  concrete condo condos cook cookware cooling copper corner cosmetic cosmetics cottage course courses cover covers credit
  cruise cruises curtain curtains custom cut dallas data day deals debt deck decor dental dentist dentists denver design
  designer designs desk desks detox diamond diamonds diet digital dining direct directory divorce doctor doctors dog dogs
  door doors drain drapes dress dresses drive driver driveway drone drones drug drugs dry duct ebike easy eat electric
  electrical electrician electricians electronics energy engine engines english equipment europe event events exam
  express eye fabric face factory family fan farm fashion fast fence fencing film find finder fire fireplace first fish
  fishing fit fitness fix flight flights floor flooring floors florida flower flowers food foods for foundation frame
  frames franchise free freight fresh fuel fun fund funds furniture garage garden gardening gas gate gear gift gifts girl
  glass glasses gold golf good grass green grocery guard guide guides gun guns guitar gutter gutters gym hair hand handbag
  handbags happy hat hats head headphones health healthy heat heater heating help herbal high hobby holiday holidays home
  homes horse hospital host hosting hot hotel hotels house houses houston human hunting hvac ice in india indoor injury
  ink inn install installer insurances interior internet invest investing investment investments investor jacket
  jackets jeans jewellery jewelry jobs joint juice keto key keyboard keyboards kids kitchen kitchens knife knives lab
  land landscape landscaping language laptop laptops laser laundry law lawn lawsuit leads leak leather lease leasing
  legal lens light lighting lights line list living loan local locksmith locksmiths logo london long los angeles luggage
  luxury machine machines made magic mail makeup map marble market marketing massage master mattress mattresses meal meals
  meat medical medicine men mens metal miami mining mobile modern money more motor motorcycle motorcycles mountain move
  mover movers moving music nail national natural near nerve net network new news night north nurse nutrition of office
  oil old on open option options organic outdoor outdoors outlet oven packaging paint painter painters painting pants
  paper parking part parts party patio paving payment pay pen perfume personal pest pet pets pharmacy phone phones photo
  photography piano picture pill pillow pillows pipe pizza place plan planner plans plant plants plastic plumber plumbers
  plumbing pool pools portable poster power press pressure print printer printers printing pro products property protein
  psychic puppies puppy quality quick rack radio rate rates real realty recipe recipes record recovery recycling red
  refinance removal remodel remodeling renovation rent renting rentals report rest restaurant restaurants restoration
  resume ring rings river road robot roof roofer roofers roofing room rooms rug rugs running safe safety sale sales salon
  sand school schools science screen seat secure security seed seeds self senior seo septic sew sewing shed sheds shelf
  shipping shirt shirts shoe shoes shopping shops short shower shutter side siding signs silver simple single site sites
  ski skin skincare sleep slim small smart smile smoke sneaker sneakers soap soccer sofa sofas solar solid sound source
  south spa space spain sports spring stage stair stairs star steel stone storage stores storm stove street strong study
  style suit suits summer sun sunglasses super supplement supplements supplies supply support surgeon surgery surgical
  sweater swim swimming systems table tables tank tax taxi tea teacher team tech teeth television tennis tent tents test
  texas that the therapist therapy tile tiles tire tires to today toilet tools topper tour tours towel towing town toy
  toys track tractor trade trader traders trading trailer training transfer transport travel treadmill treatment tree
  trees trip trips truck trucks tv united university used vacation vacations vacuum valley value van vans vegan vehicle
  vehicles video videos villa villas vintage vision vitamin vitamins wall walls ware warehouse warranty wash watch
  watches water wealth wear web wedding weight west wheel wheels white wholesale wig wigs window windows wine wines
  winter wire women womens wood wooden work workout world wrap yacht yachts yoga york your zone`.split(/\s+/);
