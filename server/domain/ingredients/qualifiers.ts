/**
 * Words beside a food's name that leave it the same food: praise, price, place, size, look, and what was done to it. A
 * word that makes another food of one food in the world ("double", but not "sour") is no qualifier, nor is one that
 * stands for what replaces a food ("mock", "faux", "veggie").
 */

/** What a food is called without becoming another. */
export const QUALIFIERS = `
  pacific atlantic antarctic arctic unenriched
  better posh posher cheap cheaper cheapest expensive inexpensive costly native nearby imported exported
  british scottish german austrian belgian polish portuguese norwegian swedish finnish icelandic
  scandinavian nordic hungarian romanian bulgarian ukrainian georgian armenian lebanese syrian israeli
  iranian moroccan tunisian algerian ethiopian nigerian australian canadian argentinian
  cypriot croatian sicilian tuscan sardinian provencal andalusian catalan basque corsican cretan
  alpine baltic luxury premium value budget economy everyday superior superb excellent decent finest fancy
  branded unbranded favourite favorite trusty preferred proper honest rustic artisan artisanal heritage
  barista catering commercial domestic household supermarket handmade handpicked handcut homegrown
  homecooked shopbought storebought farmhouse foraged allotment orchard hedgerow windfall fallen ultra semi
  pre part super giant huge enormous jumbo gigantic massive hefty dainty teeny wee miniature bitesize larger
  largest smaller smallest bigger biggest average sizeable sizable biggish smallish largish slim slender
  stubby stumpy oversized equal uniform similar matching sturdy robust plump juicy juicier juiciest fleshy
  waxy floury knobbly nobbly gnarly wonky ugly misshapen perfect imperfect unblemished blemished spotless
  clean dusty shiny glossy bright brightly vivid vibrant pale paler palest deep deeply darker darkest
  lighter lightest pinkish reddish greenish yellowish whitish speckled striped stripy mottled variegated
  leafy bushy feathery frilly crinkly wrinkled wrinkly wilted limp floppy bendy stiff drier driest moist
  damp wet soggy ripest freshest fresher crispest crisper youngest younger oldest older newest newer newly
  recently early earliest late later autumn autumnal wintry single double triple main maincrop edible nice
  nicer nicest great lovely beautiful gorgeous delicious tasty tastier tastiest handsome wonderful fabulous
  splendid magnificent scrumptious glorious pretty humble beloved suitable appropriate various varied
  different fragrant aromatic mellow delicate strong stronger strongest intense hearty succulent firmer
  firmest softer softest harder hardest tenderest thinner thinnest thicker thickest finer coarser cleaner
  sustainable sustainably ethical ethically responsibly humanely locally certified biodynamic fairtrade
  outdoor indoor home house pantry tap stringless rindless crustless stalkless coreless headless tailless
  shellless finned leaved broadleaf longlife uht pasteurised pasteurized unpasteurised unpasteurized
  homogenised homogenized unhomogenised filtered unfiltered sterilised sterilized ambient freezing icy
  warmish coldest hottest warmest coolest properly thoroughly completely fully totally hardly nicely
  really quite rather fairly extremely exceptionally beautifully perfectly roughish packaged prepackaged
  prepacked bagged boxed bottled unopened opened sealed packeted vintage matured unaged hung handled sourced
  reared raised grown landed netted fished hooked dived diver dayboat
`;

/** What was done to it. */
export const TREATMENTS = `
  unbaked unrisen unformed unrolled unheated unwrapped unstrained unsieved unskinned prepared prepped precut prechopped presliced pregrated preshredded prepeeled unchopped unsliced uncut
  unbroken uncrushed undamaged unbruised unsprayed sprayed stalked podded unpodded unhulled degreased
  dehydrated gutted ungutted scaled descaled beheaded trussed untrussed jointed spatchcocked frenched
  tenderised tenderized rested browned charred seared griddled microwaved simmered stewed
  presoaked unsoaked squashed squished pulverised pulverized pulped hammered shaken unshaken stirred frothed
  prechilled cracked slashed nicked pricked pierced hollowed unrolled combined cupped dissolved freed pared
  tailed pinched milled skewered steeped thinned thickened strewn scooped spooned weighed measured chunked
  wedged ribboned splayed unfolded folded stacked arranged checked inspected counted portioned bunched boned
  debearded bearded wiped brushed rubbed dabbed blotted destoned destalked destemmed overcooked undercooked
  unskinned crisped neatly crossways widthways
`;
