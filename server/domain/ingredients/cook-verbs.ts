/**
 * What a cook does, as stems: every regular form of one is understood in a comment ("left to splutter", "spluttering").
 * A stem that is also a food or part of a food's name ("toast", "poke", "scramble") is understood in its forms alone.
 */
import { wordKey } from './fold.ts';
import { verbForms } from './inflections.ts';

/** None of their forms names a food. */
const STEMS = `
  absorb acquire adhere adjust adorn aerate affix agitate amalgamate amputate annotate anoint append
  apportion ask attach balance balloon bandage bank bare bash baste batonnet beat bed bedeck behead biff
  billow bin bind bisect bish blacken blast bleach blip blitz blob blog blot blow bond bonk bookmark bop
  border bother braid breed bribe brighten broast bruise brunoise bulge bundle burble burnish burst bury buy
  cadge cajole calibrate cap caramelize caress carve cast cellar change chargrill chiffonade chill churn
  clamp clasp cleanse cleave clench clip cloak clobber clog clot clutch coagulate coax coil collapse collect
  combine compost conceal condense congeal contract cork count cover crack cradle cram crave craze crease
  crimp crisscross crop crosshatch crowd crumple crush cultivate curdle customise customize dampen dangle
  darken dart daub dawdle deaerate deal debeard debone decant decapitate decarbonate declaw decorate decork
  deepfry defat defin defizz deflate defrost degas degorge degrease dehydrate demolish denude desalt descale
  deseed desiccate destalk destem destone destring detach detangle devein devour dice discolor discolour
  disembowel disentangle disgorge disguise disintegrate disjoint dislodge dismember dispatch dispense
  disperse dissipate dissolve distil distill distribute ditch dither divide divvy dole dollop doodle dot
  douse download doze drape draw dredge drench dribble droop dull dump dunk edge eighth eke email embellish
  emboss emulsify encircle enclose endure enjoy enliven enrich envelop erupt estimate evaporate even
  eviscerate expand expire explode expose extinguish extrude eyeball fade faff fasten fatten festoon fiddle
  find finish flambe flatten flay fling flop foam fold fork fracture frame fray freshen fret froth furl fuss
  gape gather gauge germinate gild glean glop glug gobble google grab grate gratinate gratine graze grid
  grind grip grow guesstimate gurgle gut guzzle halve hang harden hassle hasten haul heap heat hew hoard
  hoist hold hone hook hose hover huddle hunt hurl hurry hydrate ignite immerse impale implode imprint
  incise incline incorporate inflate infuse inhale jab jaccard jellify jettison jiggle joggle jostle keep
  kindle kip knead knock label lacquer ladle lance lash last lather leach leak level liberate lid lie
  lighten line linger liquefy liquidise liquidize liven lob locate loiter loll loosen lop lose lounge
  macerate maim mangle manipulate mark marry mask massage measure meld mingle moisten mop moulder 
  muddle muffle multiply mute nab neaten net nibble nick nip notch nuke obtain ooze order outlast outline
  overturn oxidise oxidize package paint panic parbake parboil parcook pare park pasteurize pause peek peer
  peg penetrate pep percolate perish perk personalise personalize persuade pervade pester pestle phone pick
  pile pilfer pipe pitch plait plane pleat plip plop plump plunge poach post pound pour preheat prep prepare
  present pressure print prise prize procure prod proof prop prove pry pucker pulverise pulverize pummel
  purchase purge purify quadruple quench race raid rain raise rake ransack rasp reabsorb reap rear recycle
  redden redistribute reduce reel refreeze refresh refrigerate reheat rehydrate reinvigorate reject relax
  release replace repose request rescue reseason reserve rest resuscitate retrieve reveal revive rewarm rid
  riddle riffle right rim rinse rip ripen roam rootle rotate ruffle rummage rumple rupture salvage sample
  sanitise sanitize savour scalp scarify scatter scavenge scoff scorch score scour scribble scrounge scrub
  scrumple scrunch scuff scum sear seek seep seize separate settle sever share sharpen shatter shimmy shovel
  shower shrink shrivel shuck sieve sift simplify singe sink sit sizzle sketch slacken slant slash slather
  slaughter slit slope slosh sluice slurp smear smell smolder smoosh smoulder smuggle smush snaffle sneak
  snick sniff snip snooze snuggle soak soften solidify spatter spin spit splay splinter splutter spoil
  sprawl sputter squeege squelch squidge squint squish stab stack stain stand staple stash steady steam
  steep stencil sterilise sterilize stiffen stirfry stockpile stopper store stow straighten strain streak
  streamline stress stretch strew strop subdivide submerge subside suffuse supercharge superheat surround
  suspend swab swaddle swag swap swathe sweat swell swelter swish swivel swoosh tally tame tamp tape tarnish
  tease temper tenderise tenderize tether text thaw thicken thump thwack tide tidy tier tilt tin tint toddle
  toss totter tousle track trawl trickle trim trisect trundle tug tumble turn tweak tweet twiddle
  unbox uncork uncover uncurl undress unfurl unite unmold unmould unpeel unravel unroll unscrew unseal
  unstick untangle untwist unwrap unzip upend varnish vary veganise waggle wait wallop weave weep weigh
  whack whiff whisk whittle whizz wiggle wilt wipe wobble work worry wrench wring wrinkle yank yawn zap
  zhoosh zhuzh zhuzz zigzag zing zip`;

/** "Toasting" and "scrambled" name no food, "toast" and "scramble" do. */
const FORMS_ALONE = `
  age angle badger bag bake barbecue bbq blanch blanket blend blister bloom boil bone boost bottle box
  braise broil bronze brown brulee brush bubble bulk bung butcher butterfly can cant caramelise char cheat
  chop chuck clarify cling cluster cocoon color colour cool core crinkle crisp crown crumble crunch cup cure
  curl cut dab dash date dent ding discard double drink drip drizzle dust express eye fancy feather feed
  file fillet filter fin firm fish fix flag flake flame flank flip fluff forage form free freeze fry funnel
  garnish glaze glue grease griddle grill harvest hide hull husk invert jar joint jot julienne jumble kill
  land lap layer laze lean lever lift light lower mash mature mellow melt microwave mill mince mist mix mold
  mould munch nag nestle nosh offset pack pad paddle pale pan parcel pasteurise pat peel perch permeate pin
  pinch ping pit plate plonk pluck plug pod poke polish pop portion pot powder press process prune puff pull
  pulse puree quarter range ration rattle ready ring rise roast roll root rot round rub rush rust sag saute
  scallop scoop scramble scrap screw section segment serve set shake shape shave shell shine shoot shred
  simmer siphon skewer skim skin skinny skip slake slap slice slim sling sliver slow slump smash smoke
  smooth snap sop sort source spatchcock spear spike split sponge spoon spot spray sprinkle spritz sprout
  spy square squash squeeze squirrel squirt steel stew stick stir stone strip stuffing sub substitute
  supreme swill swirl syphon tail tailor taste tear thin thread tick tip toast tong torch tot trace triple
  truss tuck twist up vacuum warm wedge wet whip whiz wither wolf yellow zest`;

/** Forms that are a food or bring one: gravy browning, pork crackling, beef dripping. */
const FOODS = new Set(
  `
  paling honing twirl leak
  blackening browning canning caramelised caramelized coloring colouring covered curing dripping emulsifying
  enriched finisher glazed glazing infused nestling powderiness slater spiked sprouting`
    .trim()
    .split(/\s+/),
);

function words(text: string): readonly string[] {
  return text.trim().split(/\s+/);
}

/** Every form, as `wordKey` gives it. */
export const COOK_VERBS: ReadonlySet<string> = new Set(
  [...words(STEMS).flatMap(verbForms), ...words(FORMS_ALONE).flatMap((stem) => verbForms(stem).slice(1))]
    .filter((form) => !FOODS.has(form))
    .map(wordKey),
);
