/** Tools, vessels, places, people, qualities and small amounts that cookbooks speak of, none of them a food. */
import { wordKey } from './fold.ts';

const THINGS = `
  bonkers iffy pricey snazzy spiffy yucky icky oversize splashy blurry frumpy unspoken unending upcoming handwritten longtime
  piquant viscous fibrous airless bloodless heartwarming foolproof whoosh mesmerise crick blob gratis punchy detox unplug
  lucky percent culinary slip branch bug hawk lobe receptacle twig vent sticker razor solo substance upside wheel solution
  vital wax jewel plank hump maker earth job lest catch case feet festival saw ghost fog tile sword glue gloop pong binder greenest reddest whitest blackest pinkest runny retro wimp takeaway takeout midrib indecent rancid whim showstopper crowdpleaser centrepiece centerpiece batchcook zip
  acidity addict aga airfryer allotment allowance amp app appendix attachment backbone backup bairn barbie
  barman bartender basketful baster beaker belt benchtop biro bitterness blizzard blogger blurb bootlace
  bout brazier breadboard brood btw buffer bullet cafetiere cakestand carafe carcass caterer celsius
  centigrade checkout chiller christening clan coffeecup coldbox columnist commenter commis coolbag corer
  crank crater creaminess crispiness crispness croft crunchiness dampness dayboat decanter devotee dirt diy
  doneness doorstop dregs dresser dropper dryness dusting eggcup eggcupful element elevenses embers ewer
  eyedropper facecloth faddist fahrenheit fallback fanatic farmgate farmstead fiend fishery fleck flurry
  foodie footnote fragrance franchise freshness fruitiness fyi gasmark glasshouse glossary goblet golf
  gourmet gravel gristle grove grownup grownups hairbreadth hatchery hater hawker headnote headroom hedgerow
  heretic hibachi hillock hostess household hr hrs hubby hunch hypermarket icebox imho inshore installment
  instalment intro intuition jetty juiciness kitchenpaper kitchenroll lagoon lapful leavings lees leeway
  lick ligament lint liquidiser liquidizer lol matchbox meadow meatlover megastore membrane microplane moat
  modicum moistness mouthfeel muck multicooker napkin nay newsletter nickel nonna nonno nub nubbin nuttiness
  offcuts offshore oldie oomph orchard pail pallet palmful penknife pensioner percentage percolator perfume
  pinafore pinkie pinky pipette pizzazz planter plinth podcast polytunnel postscript preamble probe
  processor ps psa purist quay quayside racquet rawness residue restaurateur ripeness rsvp rubble
  runniness ruse sackful salver sceptic schooner scourer scullery secateurs sediment shindig shrapnel
  shrinkwrap sidebar sidenote silkiness skeptic slicer slime slowcooker smallholding smattering smidge
  smidgen smidgin smithereens smokiness snippets soupcon sourness sous spiraliser spiralizer stench
  stickiness stickler subscriber substitution superstore sweetness swig tabard tad tamis tankard taper
  tartness tatters tba tbd tbh teacup teen tennis tester thimble thimbleful thinness tinful tinsel tlc
  traditionalist tranche trawler trayful trencher trivet trug turner understudy url vendor viscosity vlog
  watt wattage watts wetness wharf wheeze whimsy windowbox wodge workaround workmate wrapping`;

/** Each as `wordKey` gives it. */
export const COOK_THINGS: ReadonlySet<string> = new Set(THINGS.trim().split(/\s+/).map(wordKey));
