/** What people do, in the forms in which it is written: common words that name no food. Forms in -ed and -ly pass by ending. */

/** Verbs, plain and in -ing. */
export const DOINGS = `
  abandon abandoning abide abiding abolish abolishing absorb absorbing abuse abusing accelerate accelerating
  accept accepting access accessing accompanying accomplish accomplishing accuse accusing ache achieve
  achieving aching acknowledge acknowledging acquire acquiring act acting activate activating adapt adapting
  address addressing adjusting admire admiring admit admitting adopt adopting adore adoring advance
  advancing advertise advertising advise advising affect affecting afford affording age aging agree agreeing
  aim aiming alarm alarming alert alerting align aligning allowing alter altering amaze amazing amuse
  amusing analyse analysing analyze analyzing anger angering announce announcing annoy annoying answer
  answering anticipate anticipating apologise apologising apologize apologizing appeal appealing appear
  appearing applaud applauding applying appoint appointing appreciate appreciating approach approaching
  approve approving argue arguing arranging arrest arresting arrive arriving ask asking assess assessing
  assign assigning assist assisting assume assuming assure assuring astonish astonishing attach attaching
  attack attacking attain attaining attempt attempting attend attending attract attracting avoid avoiding
  await awaiting award awarding baffle baffling balance balancing ban banish banishing banning bathe bathing
  battle battling beg begging behave behaving believe believing belong belonging benefit benefiting bet
  betting bless blessing blink blinking blocking boarding boast boasting book booking bore boring borrow
  borrowing bother bothering bounce bouncing breathe breathing brighten brightening broadcast broadcasting
  browse browsing brushing budge budgeting budging build building bump bumping bundle bundling burden
  burdening burn burning burst bursting bury burying buzz buzzing calculate calculating call calling calm
  calming camp camping cancel canceling care caress caressing caring carry carrying carve carving cast
  casting cater cause causing caution cautioning celebrate celebrating challenge challenging chase chasing
  chat chatting cheat cheating cheering cherish cherishing choke choking circulate circulating cite citing
  claim claiming clap clapping clarify clarifying clash clashing classify classifying clearing click
  clicking climb climbing cling clinging clip clipping close closing clutch clutching coach coaching coat
  coax coaxing collapse collapsing collecting collide colliding command commanding comment commenting commit
  committing communicate communicating compare comparing compete competing compile compiling complain
  complaining complete completing complicate complicating compose composing compress compressing compromise
  compromising conceal concealing conceive conceiving concern concerning conclude concluding conduct
  conducting confess confessing confide confiding confirm confirming confront confronting confuse confusing
  congratulate congratulating connect connecting conquer conquering consider considering consist consisting
  consult consulting consume consuming contact contacting contain containing contemplate contemplating
  continue continuing contract contracting contradict contradicting contrast contrasting contribute
  contributing control controlling convert converting convey conveying convince convincing cooperate
  cooperating coordinate coordinating cope coping copy copying correct correcting correspond corresponding
  costing cough coughing cracking crash crashing crave craving crawl crawling create creating creep creeping
  cripple crippling criticise criticising criticize criticizing crossing crouch crouching crowd crowding
  crumple crumpling cry crying cuddle cuddling curl curling curse cursing cycle cycling damage damaging
  dampen dampening damping dance dancing dangle dangling dare daring darken darkening dart darting dawdle
  dawdling deal dealing debate debating deceive deceiving decide deciding declare declaring decline
  declining decrease decreasing dedicate dedicating deem deeming deepen deepening defeat defeating defend
  defending define defining delay delaying delegate delegating delete deleting deliver delivering demand
  demanding demonstrate demonstrating deny denying depart departing depend deposit depositing describe
  describing desert deserting deserve deserving design designing desire desiring despair despairing destroy
  destroying detach detaching detail detailing detect detecting determine determining detest detesting
  develop developing devise devising devote devoting devour devouring dictate dictating die died differ
  differing dig digest digesting digging dilute diluting diminish diminishing dine dining direct directing
  disagree disagreeing disappear disappearing disappoint disappointing discharge discharging disconnect
  disconnecting discourage discouraging discover discovering discuss discussing disguise disguising dislike
  disliking dislodge dislodging dismiss dismissing display displaying dispose disposing disrupt disrupting
  distinguish distinguishing distort distorting distract distracting distribute distributing disturb
  disturbing ditch ditching dive diving dodge dodging donate donating doubt doubting doze dozing drag
  dragging draining drape draping draw drawing dread dreading drift drifting drilling drive driving droop
  drooping drown drowning dwell dwelling dwindle dwindling dying earn earning ease easing economise
  economising economize economizing edit editing educate educating elaborate elaborating elect electing
  eliminate eliminating embark embarking embarrass embarrassing embrace embracing emerge emerging emit
  emitting emphasise emphasising emphasize emphasizing employ employing enable enabling encounter
  encountering encourage encouraging endure enduring enforce enforcing engage engaging enhance enhancing
  enjoy enjoying enlarge enlarging enlist enlisting ensure ensuring entail entailing enter entering
  entertain entertaining entice enticing equip equipping erase erasing erupt erupting escape escaping
  establish establishing estimate estimating evaluate evaluating evaporate evaporating evolve evolving
  exaggerate exaggerating examine examining exceeding excel excelling exchange exchanging excite exciting
  exclude excluding excuse excusing execute executing exercise exercising exert exerting exhaust exhausting
  exhibit exhibiting exist exit exiting expand expanding expect expecting experience experiencing experiment
  experimenting expire expiring explain explaining explode exploding exploit exploiting explore exploring
  export exporting expose exposing express expressing extend extending extinguish extinguishing facilitate
  facilitating facing fade fading fail failing faint fainting falling fancying fascinate fascinating fasten
  fastening favor favoring favour favouring fear fearing feature featuring feeling fetch fetching fiddle
  fiddling fidget fidgeting fight fighting figure figuring finalise finalising finalize finalizing finance
  financing finding fire firing fitting fix fixing flare flaring flash flashing flee fleeing fling flinging
  flood flooding flow flowing flush flushing fly flying focus focusing follow following forbid forbidding
  force forcing forecast forecasting foresee foreseeing forget forgetting forgive forgiving form formulate
  formulating foster fostering found founding freeing frighten frightening frown frowning fulfil fulfilling
  fumble fumbling function functioning fund funding furnish furnishing fuss fussing gain gaining gamble
  gambling gasp gasping gather gathering gauge gauging generate generating giggle giggling giving glance
  glancing glare glaring gleam gleaming glide gliding glimpse glimpsing glow glowing gossip gossiping govern
  governing grabbing grant granting grapple grappling grasp grasping greet greeting grieve grieving grin
  grinning grip gripping groan groaning groom grooming grow growing growl growling grumble grumbling
  guarantee guaranteeing guard guarding guess guessing guide guiding gulp gulping halt halting hammering
  hamper hampering hand handing handling hanging happen happening harden hardening hasten hastening hate
  hating haul hauling haunt haunting heal healing hear hearing help helping hesitate hesitating hide hiding
  highlight highlighting hint hinting hire hiring hit hitting hoard hoarding hoist hoisting holding honor
  honoring honour honouring hook hooking hope hoping hover hovering hug hugging hum humming hurl hurling
  hurry hurrying hurt hurting identify identifying ignite igniting ignore ignoring illustrate illustrating
  imagine imagining impart imparting implying import importing impose imposing impress impressing improve
  improving improvise improvising incline inclining include including indicate indicating indulge indulging
  inflate inflating influence influencing inform informing inherit inheriting inhibit inhibiting initiate
  initiating inject injecting injure injuring innovate innovating inquire inquiring insert inserting insist
  insisting inspect inspecting inspire inspiring install installing instruct instructing insulate insulating
  insult insulting insure insuring intend intending interact interacting interest interesting interfere
  interfering interpret interpreting interrupt interrupting interview interviewing introduce introducing
  invade invading invent inventing invest investigate investigating investing invite inviting involve
  involving irritate irritating issue issuing itch itching join joining joke joking jot jotting judge
  judging juggle juggling jump jumping justify justifying keeping kick kicking kill killing kneel kneeling
  knit knitting knocking know knowing labeling lack lacking land landing lasting laugh laughing launch
  launching lead leading leaning leap leaping learn learning lend lending lengthen lengthening lessen
  lessening letting leveling lie lifting lighten lightening limit limiting limping linger lingering list
  listen listening listing living load loading loan loaning locate locating lock locking longing looking
  loom looming loosening lose losing lounge lounging loving lowering lug lugging lurk lurking lying magnify
  magnifying maintain maintaining manage managing manipulate manipulating manufacture manufacturing marching
  mark marketing marking marry marrying master mastering match matter mattering maximise maximising maximize
  maximizing mean meaning measuring meet meeting mend mending mention mentioning merge merging migrate
  migrating mimic mind minding mingle mingling minimise minimising minimize minimizing misjudge misjudging
  mislay mislaying mislead misleading miss missing mistake mistaking misunderstand misunderstanding moan
  moaning modify modifying monitor monitoring mop mopping motivate motivating mount mounting mourn mourning
  moving muddle muddling multiplying murmur murmuring muster mustering nag nagging narrowing needing
  negotiate negotiating nod nodding note notice noticing notify notifying noting nudge nudging numbering
  nurse nursing nurture nurturing obey obeying object objecting oblige obliging obscure obscuring observe
  observing obtain obtaining occupy occupying occur occurring offend offending offer offering opening
  operate operating oppose opposing opting order ordering organise organising organize organizing originate
  originating overcome overcoming overcook overcooking overcrowd overcrowding overdo overdoing overfill
  overfilling overflow overflowing overlap overlapping overlook overlooking overwhelm overwhelming overwork
  overworking owe owed owing owning packing painting panic park parking participate participating parting
  passing patch patching pause pausing pay paying perceive perceiving perfecting perform performing perish
  perishing persevere persevering persist persisting persuade persuading pester pestering phone phoning
  photograph photographing pile piling pinning plan planning play playing plead pleading pleasing plod
  plodding plot plotting plough ploughing plugging plunge plunging pointing polishing ponder pondering
  position positioning possess possessing post posting postpone postponing pounce pouncing practice
  practicing practise practising praise praising pray praying preach preaching precede preceding predict
  predicting prefer preferring prepare preparing present presenting preside presiding pressing pretend
  pretending prevail prevailing prevent preventing print printing prise prising proceeding proclaim
  proclaiming procure procuring profit program programming progress progressing prohibit prohibiting project
  projecting prolong prolonging promise promising promote promoting prompt prompting pronounce pronouncing
  prop propose proposing propping protect protecting protest protesting prove provide providing provoke
  provoking publish publishing pump pumping punish punishing purchase purchasing pursue pursuing pushing
  qualify qualifying quarrel quarreling query querying quest questing question questioning queue queuing
  quieten quietening quit quitting quote quoting race racing rage raging raid raiding raining raise raising
  raking ramble rambling rank ranking rate rating rattle rattling ravage ravaging reach reaching react
  reacting read reading realise realising realize realizing rearrange rearranging reason reasoning
  reassemble reassembling reassure reassuring rebel rebelling rebuild rebuilding recall recalling receive
  receiving recharge recharging reckon reckoning recognise recognising recognize recognizing recommend
  recommending reconsider reconsidering record recording recount recounting recover recovering recruit
  recruiting recycle recycling redeem redeeming reduce reducing refer referring refill refilling reflect
  reflecting reform reforming refresh refreshing refuse refusing regain regaining regard regarding register
  registering regret regretting regulate regulating rehearse rehearsing reject rejecting rejoice rejoicing
  relate relating relax relaxing releasing relent relenting relieve relieving rely relying remain remark
  remarking remember remembering remind reminding removing render rendering renew renewing rent renting
  reorder reordering repair repairing repay repaying repeating repel repelling replacing replenish
  replenishing replying report reporting represent representing reproduce reproducing request requesting
  require requiring rescue rescuing research researching resemble resembling resent resenting reserve
  reshape reshaping reside residing resign resigning resist resisting resolve resolving resort resorting
  respect respecting respond responding restart restarting restock restocking restore restoring restrain
  restraining restrict restricting resulting resume resuming retain retaining retell retelling retire
  retiring retreat retreating retrieve retrieving return returning reveal revealing reverse reversing revert
  reverting review reviewing revise revising revive reviving revolve revolving reward rewarding rid ridding
  ride riding ringing ripen ripening rise risk risking rotate rotating rouse rousing rowing ruin ruining
  rule ruling rumble rumbling run running rush rushing rust rusting rustle rustling sacrifice sacrificing
  sail sailing satisfy satisfying saving saying scare scaring scoff scoffing scold scolding scorch scorching
  scowl scowling scream screaming screech screeching scribble scribbling search searching secure securing
  seek seeking seem seeming seize seizing select selecting sell selling send sending sense sensing settle
  settling sew sewing shade shading share sharing sharpen sharpening shatter shattering shed shelter
  sheltering shift shifting shine shining shiver shivering shock shocking shopping shout shouting shove
  shoving show shower showering showing shrink shrinking shrug shrugging shudder shuddering shuffle
  shuffling shut shutting sigh sighing sign signal signaling signing silence silencing simplify simplifying
  sing singing sink sinking sip sipping sit sitting skid skidding slam slamming sleep sleeping slide sliding
  slope sloping slosh sloshing smelling smuggle smuggling snag snagging snatch snatching sneak sneaking
  sneeze sneezing sniff sniffing snip snipping snore snoring snuggle snuggling soar soaring softening solve
  solving soothe soothing sorting sound sounding spare sparing speak speaking specify specifying speeding
  spell spelling spend spending spill spilling spinning splashing splatter splattering spoil spoiling
  sponsor sponsoring spot spotting sprawl sprawling springing spurt spurting squabble squabbling squat
  squatting squeal squealing squint squinting squirm squirming stab stabbing stabilise stabilising stacking
  stagger staggering staining stalling stare staring starting startle startling starve starving state
  stating stay staying steady steadying steal stealing steer steering stepping sticking stiffen stiffening
  stimulate stimulating sting stinging stink stitch stitching stoop stooping stopping straighten
  straightening stranding strengthen strengthening stress stressing stretching strike striking stripping
  strive striving stroke stroking stroll strolling struggle struggling study studying stumble stumbling stun
  stunning submerge submerging submit submitting subtract subtracting succeeding suck sucking suffer
  suffering suffice sufficing suggest suggesting suit suiting sulk sulking summon summoning supervise
  supervising supplying support supporting suppose supposing surfacing surprise surprising surrender
  surrendering surround surrounding survey surveying survive surviving suspect suspecting suspend suspending
  sustain sustaining swap swapping swear swearing sweat sweating sweep sweeping swell swelling swim swimming
  swing swinging switch switching sympathise sympathising tackle tackling taking talk talking tame taming
  tangle tangling tapping target targeting teach teaching tearing tease teasing telephone telephoning tell
  telling tempt tempting tend tending terrify terrifying testing thanking think thinking threading threaten
  threatening thrive thriving throb throbbing throwing thrust thrusting thud thudding thump thumping tickle
  tickling tidy tidying tighten tightening tilting timing tinker tinkering tiptoe tiptoeing tire tiring
  tolerate tolerating touch touching tour touring tow towing tracing trade trading train training transfer
  transform transforming translate translating transport transporting trap trapping travel traveling tread
  treading treasure treasuring treating tremble trembling trick tricking trickle trickling trigger
  triggering trip tripping trot trotting trouble troubling trust trusting trying tuck tucking tug tugging
  tumble tumbling twiddle twiddling twinkle twinkling twisting tying typing unbutton unbuttoning uncover
  uncovering undergo undergoing understand understanding undertake undertaking undo undoing unearth
  unearthing unfold unfolding unfurl unfurling unite uniting unload unloading unlock unlocking unmold
  unmolding unmould unmoulding unpack unpacking unplug unplugging unrolling unscrew unscrewing untangle
  untangling untie untying unveil unveiling unwind unwinding update updating upgrade upgrading uphold
  upholding upset upsetting urge urging usher ushering utter uttering valuing vanish vanishing vary varying
  venture venturing verify verifying visit visiting volunteer volunteering vote voting vow vowing wade
  wading wag wagging wail wailing waiting wake waking walk walking wander wandering want wanting warn
  warning waste wasting watching wave waver wavering waving weaken weakening wear wearing weave weaving weep
  weeping weighing welcome welcoming whine whining whisper whispering whistle whistling widen widening
  wiggle wiggling win winding wink winking winning wiping wishing withdraw withdrawing wither withering
  withhold withholding withstand withstanding witness witnessing wobble wobbling wonder wondering working
  worry worrying worsen worsening wound wounding wrestle wrestling wriggle wriggling wrinkle wrinkling write
  writing yawn yawning yearn yearning yell yelling yield yielding zoom zooming
`;

/** Verbs whose past is not made with -ed. */
export const PAST_DOINGS = `
  arisen arising arose ate awoke awoken became become becoming began begin begun beheld bending bent bought
  bound breaking bred bringing broke brought built burnt buying came cancelling catching choosing chose
  chosen clung coming crept dealt doing drank drawn dreaming dreamt drew driven drove drunk dwelt eat eaten
  eating fed fell felt fled flew flown flung forbade forbidden forgave forgiven forgot forgotten fought
  froze gave getting given gotten grew heard held hid hidden knelt knew known labelling laid lain leant
  leapt learnt leaving led levelling lit lost made meant met mimicking mistaken mistook modelling overcame
  overdone paid panicking profiting putting quarrelling ran rang ridden risen rode rung sang sank sat seeing
  seen sent setting shedding shone shook shown shrank shrunk signalling slept slid sold sought sped spilt
  spoilt spoke spoken spun stank stole stolen stood stricken strove struck stuck stung sung sunk swam swept
  swivelling swollen swore sworn swum swung taken taught thought threw thrown told took tore transferring
  travelling trod trodden undergone understood undertook underwent undone unwrapping went wept withdrawn
  withdrew woke woken won wore worn wove woven written wrote
`;
