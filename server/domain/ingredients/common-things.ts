/** Common nouns that name no food, no dish and no part of a plant or an animal that is eaten. */

/** People, places of daily life, tools, time and thought. */
export const THINGS = `
  absence accident accord account accuracy acquaintance acre action activity actor addition adult
  advantage adventure advice affair affection agency agenda agreement aid air aircraft airport album alley
  alliance altitude ambition ambulance analysis ancestor anecdote anniversary announcement annoyance anxiety
  apartment apology apparatus appearance appetite appliance application appointment appreciation approval
  arch architect archive area argument arrangement arrival article artist aspect assistance assistant
  association assortment assumption assurance athlete atmosphere attention attic attitude attraction auction
  audience aunt auntie author authority availability avenue aversion background backpack backside backyard
  bail balcony balloon ballot bandage bank banner barn barrel barrier barrow basement basis bath bathroom
  bathtub battery beach bead beam beauty bed bedroom bedside behavior behaviour belief bench bias bicycle
  bike bin bird birth birthday birthplace blackboard blame blank blast bleach bloke blouse boat bond bonfire
  bonus bookcase bookshop boot border boredom boss boundary bouquet bowel boy boyfriend bracelet bracket
  bravery breakdown breath bribe bride bridge briefcase brochure broom brother bucketful buddy buffet
  builder bulletin bungalow burglar burial burrow bus business businessman busyness buyer bystander cab
  cabin cabinet cable cage calculation calculator calendar camera campaign campfire campsite canal
  candlelight canteen canyon capacity capital caravan card career caretaker carnival carpenter carpet
  carriage cart cartoon castle casualty cat catalog catalogue catastrophe category cathedral cave ceiling
  celebrity cell cellar cemetery census centimetre ceremony certainty certificate chain chair chalk chamber
  champion chance change channel chapel chapter character characteristic charge charity chart chauffeur
  checklist chef chemist chemistry child childhood children chimney chore church cinema circuit
  circumference circumstance citizen city clarity class classroom clay cleanliness clearance clerk client
  cliff climax clinic clipboard cloak clock closet clothes clothing clue coal coast coaster coffin coil coin
  coincidence colleague collection collector college colony column comedy commerce commitment committee
  communication community companion company comparison compartment compass compensation competition
  competitor complaint complexion complication compliment composition compost composure comprehension
  computer concentration concept concert conclusion condition confidence confusion connection conscience
  consent consequence conservation consideration consistency construction consumer contest context continent
  contraption contribution convenience convention conversation conviction coolbox cord corridor costume
  couch council councillor counsellor countdown counterpart country countryside county coupon courage course
  court courtesy courtyard cousin coward craft craftsman crate crayon creation creativity creator creature
  creche credit creek crew crib crime crisis criteria criterion critic criticism crook crossroad cruelty
  cruise cubbyhole cue curb curiosity curtain curve cushion custody custom customer cyclist cylinder daddy
  dame danger darkness darling dashboard data daughter deadline dealer death debris debt deceit decision
  deck declaration decor deed defect defence defense definition delivery demonstration dent dentist
  department departure depth deputy description designer desk destination destiny detective detergent
  determination development device devotion diagram dialogue diary dictionary difference difficulty
  digestion dignity dilemma dimension diner diploma direction director disability disadvantage disagreement
  disappointment disaster discipline discount discretion discussion disease disgrace disgust dismay disorder
  disposal dispute distance distinction distraction distress distributor district diversity division divorce
  document dogma doll dollar domain donation doom door doorbell doorknob doorstep doorway dosage dose dot
  downfall downpour downside draft drama drawback drawer dressmaker driver driveway drought duration dustbin
  duster duty earthquake easterner echo ecstasy edition editor education effort election electrician
  electricity elegance elevator embarrassment emergency emotion emphasis employee employer employment
  encouragement ending enemy energy engine engineer enjoyment enquiry enterprise entertainment enthusiasm
  entrance entry environment episode equality equation equator equipment era errand error essay
  establishment estate event eventuality evidence evolution exam examination example excellence exception
  excess excitement excursion exhaustion exhibition existence expansion expectation expedition expense
  expertise explanation explosion exposure expression extension extent exterior extinction eyelash eyesight
  fabric facade facility fact factor factory failure fairness faith fame familiarity fantasy farewell farm
  farmer farmyard fascination fashion fate father fault feast feat fee feedback fella fence ferry fever
  fiance fiancee fiction field film filter firefighter fireplace firework firmness fitness fixture flag
  flair flashlight flatmate flavourless flight floor flu folder folk folklore follower foolishness football
  footpath footprint footstep forefinger formality format formation fortune forum foundation fraction
  fragment framework freedom freight frequency friction friend friendship fright frontier frustration fuel
  funeral furnace furniture gallery gang gap garage garbage gardener gardening garment gate gauze gear
  gender generation generosity genius gentleman geography gesture girl girlfriend glasses glassware goal
  godfather godmother goodbye government gown grace grade graduate grandad grandchild grandchildren
  granddaughter grandfather grandma grandmother grandpa grandparent grandson graph gratitude gravity
  greenhouse grid grief group growth grudge guardian guesswork guidance guideline guilt gun gust guy gym
  habit hairbrush hairdresser halfpenny hall hallway handbag handbook handkerchief handlebar handset
  handwriting happiness harbor harbour hardness hardship hardware harm harmony harness harvest haste hat
  haven hazard headache heading headline headquarter health heater heath heaven hedge heed height heir
  helicopter hell helmet helper hemisphere hesitation hiccup hierarchy highway hiker hill hillside hindrance
  hindsight history hobby holder holiday homeland homeowner homework honesty honeymoon horizon horror
  hospital hospitality host hostel hostility hotel housekeeper housemate housewife housework housing
  humanity humidity humor humour hunger hunk hurdle husband hut hygiene idea identity ideology idiot illness
  illusion illustration image imagination impact impatience implication importance impression improvement
  impulse incentive incident inclination income inconvenience independence index indication industry
  inflation information inhabitant inheritance initiative injection injury inn innocence innovation input
  inquiry insight inspection inspector inspiration installation instance instinct institution instruction
  instructor instrument insurance intelligence intensity intent intention interaction interface intermission
  interpretation interruption interval introduction intruder invasion invention inventor inventory
  investigation investment invitation invoice involvement irony irritation isolation item itinerary jacket
  jail jealousy jeans jeep jeopardy jet jewellery jewelry jogger journal journalist journey joy joyride
  jubilee judgement judgment junction junk justice justification keeper kennel keyboard keyhole killer
  kilometer kilometre kin kindergarten kindness kingdom kinsfolk kite knowhow knowledge labor laboratory
  labour lad lady lake lamp lamppost landlady landlord landmark landscape lane language lantern laptop lash
  lass laughter laundry lavatory law lawn lawnmower lawyer layman layout laziness leader leadership learner
  lease lecture ledge legacy legend legislation leisure lesson letter letterbox liability liberty librarian
  library licence license lieutenant life lifespan lifestyle lifetime lighthouse likelihood likeness limb
  limitation liner listener literature litter lobby location locker locksmith lodge lodger loft logic
  loneliness lookout loophole lorry loss lotion lottery lover loyalty luck luggage lull lunchbox lust lyric
  machinery madam madness magazine magician magnet maid mail mailbox mainland mainstream maintenance majesty
  majority makeup mall man management manager manhood maniac mankind manner mansion mantelpiece manufacturer
  map margin marker marketplace marriage mask masterpiece mat material mathematics maths mattress mayor
  meantime measurement mechanic mechanism medal media meditation member membership memo memoir memorial
  memory men mentality menu merchandise merchant mercy merit message messenger metaphor meter method metre
  metropolis microphone microscope middleman midweek midwife mile mileage milestone mindset ministry
  minority mirror mischief misery misfortune mishap mission mistress mode model modesty module moisture mom
  momentum mommy monarch money monument mood moonlight morale morality mortgage mosquito mother motion
  motivation motive motor motorbike motorcycle motorist motorway motto mountain mountainside moustache mouth
  mouthful movement movie multitude mummy murder museum music musician mustache mystery myth namesake nap
  nappy narrative narrator nation nationality nature nausea neatness necessity necklace necktie needlework
  neglect negotiation neighbor neighborhood neighbour neighbourhood nephew nerve network newcomer newspaper
  nickname niece nightfall nightgown nightmare nighttime nobility noise nonsense norm northeast northwest
  notation notebook notepad notion nought noun novelist novice nuisance nursery oath obedience objection
  obligation observation observer obsession obstacle occasion occupant occupation occurrence ocean odor
  odour offence offense office officer offspring omission onlooker onset openness operation operator opinion
  opponent opportunity opposition option orchestra organisation organiser organization organizer orientation
  origin originality ornament orphan outbreak outcome outfit outing outlaw outlet outline outlook output
  outrage outset outsider outskirts overcoat overview owner ownership pace package packaging page paintbrush
  painter pajamas pal palace pants paperback paperwork parade paragraph parent parish parliament participant
  participation particle partner partnership passage passenger passer passport password pastime path
  patience patron pavement paving payment peace peasant pedal pedestrian peer peg penalty pencil pension
  perception performance period permission perseverance person personality personnel perspective persuasion
  pest pet petrol phase phenomenon philosophy photo photocopy photographer photography phrase physician
  physics piano pickup picture pier pilgrim pillar pillowcase pint pioneer pitfall pity placement plane
  planet planner plaster plasterer player playground playmate playroom playtime plea pleasure plight plumber
  plumbing plural pocketful poem poet poetry poise poison pole police policeman policy politeness politician
  politics poll pollution polystyrene pond pool popularity population porch portrait possession possibility
  postage postbox postcard poster postman posture potential pottery poverty power prayer precaution
  precision predator predecessor predicament prediction preference prejudice premise presence preservation
  pressure presumption pretence price pride priest princess principle printer printout priority
  prison prisoner privacy privilege prize probability problem procedure procession producer production
  profession professor profile programme prohibition projector promotion pronunciation propaganda property
  prophet proportion proposal proposition prose prospect prosperity protection proverb provider province
  psychology pub publication publicity publisher puddle punctuality punishment pupil puppet purity pursuit
  pyjamas qualification questionnaire quilt quiz quota quotation racket radio railing railroad railway
  raincoat raindrop rarity ratio reaction reader readiness reality realm reassurance rebate rebellion
  receipt receiver reception recession recipient recognition recommendation reconciliation recorder recovery
  recreation rectangle redemption referee reference referral reflection reflex refuge refugee refund refusal
  regime region registration regulation rehearsal reign rejection relation relationship relaxation relevance
  reliability relief religion reluctance remainder remedy reminder remnant remorse renovation repairman
  repetition reporter representation reputation requirement researcher resemblance resentment reservation
  reservoir residence resident resignation resistance resolution resource response responsibility restaurant
  restoration restraint restriction retailer retirement reunion revelation revenge revenue revision revival
  revolution rhyme rhythm ribcage richness riddle rider ridicule rifle ringer riot ritual river riverbank
  riverside road roadside roar robber robbery robe robot role romance roof rooftop roommate rota rotation
  route routine royalty rubbish rucksack rug rumor rumour runway sack sadness safari safety salary sale
  salesman salesperson saleswoman sample sanctuary sanitation sarcasm satellite satisfaction sawdust
  scaffolding scandal scar scarcity scarf scenario scene scenery scent schedule scheme scholar scholarship
  school schoolchild schooling science scientist scope screen screening script sculptor sculpture seashore
  seaside seat seatbelt secondhand secrecy secretary sector security selection self seller seminar sensation
  sensitivity sentence sentiment separation sequence series sermon servant server service serviette session
  setback settlement setup severity sex shack shadow shaft shame shampoo shanty shareholder sharpness ship
  shipment shirt shoe shoelace shopkeeper shopper shore shortage shortcoming shortcut shrine shutter shyness
  sibling sickness sideboard sidewalk siege sight sightseeing signature significance silliness similarity
  simplicity singer siren sister site situation sixpence skeleton sketch ski skill sky skyline skyscraper
  slang slave sleeper sleeve slogan slot slowness slum smoker smoothness smudge snapshot snob society sock
  socket sofa softness software soil solicitor solidarity solitude son soot sorrow soul southeast southwest
  souvenir space span speaker specialist specification specimen spectacle spectator speculation speech
  sphere spinner spite spokesman sport sportsman spouse spreadsheet squad stability stadium staff stage
  staircase stairs stairway stamina stance standby standpoint staple starvation statement station stationery
  statistic statue status steadiness steam stencil stepdaughter stepfather stepmother stepson stereo
  stereotype stigma stillness stimulus stint stocking stomachache stool storage storehouse storey story
  storybook storyteller strait strategy stream street streetlight strength stretcher stride striker stripe
  structure student studio stupidity subject submission subscription subsidy suburb subway success
  succession successor suggestion suitcase suite summary summertime summit sun sunburn sunglasses sunlight
  superstition supervision supervisor supplier supporter supposition surcharge surge surgeon surgery surname
  survival survivor suspense suspicion swarm sweater sweatshirt swimmer swimsuit symbol sympathy symphony
  symptom syndrome syringe system tact tactic tag tailor tale talent tank tape task tax taxi taxpayer
  teacher team teamwork teapot teardrop tech technician technique technology tedium teenager telegram
  television temper temperament tenant tendency tenderness tension tent term terrace terrain territory
  terror textbook textile thankfulness theater theatre theft theme theory therapy thief thinker thirst thorn
  thoughtfulness threat threshold thrill throne thumbnail thunderstorm ticket tide tidiness tier timber
  timekeeper timetable tint tissue title toddler toe toil toilet token tolerance toll tomb tool toolbox
  toothache toothbrush toothpaste torment tornado torrent torso torture tourism tourist tournament tower
  town township toy toyshop track tracksuit tractor trademark trader tradition traffic tragedy trailer
  trainer trait traitor tram transaction transcript transformation transition translation translator
  transmission transportation trash traveler traveller treasurer treatment treaty trek trend trial tribe
  tribute trio triumph trolley troop trophy trousers truck trustee truth tuition tunnel turmoil tutor
  twilight twin typewriter typist tyre ulcer umbrella uncertainty uncle underdog undergrowth underwear
  unease unemployment union unit unity universe university unrest upbringing upholstery upkeep uproar
  urgency urine usage user utility vacancy vacation vagueness valley valuation van vanity vapor vapour
  variation vault vegetation vehicle veil velocity vengeance ventilation venue verb verdict verge verse
  vessel vest vet veteran vicar vice vicinity victim victory video view viewer viewpoint vigor vigour villa
  village villager villain vineyard violation violence violin virtue virus visibility vision visitor
  vitality vocabulary voice void volcano volt voltage volume voter vowel voyage wage waistcoat waiter
  waitress wall wallet wallpaper war warden wardrobe warehouse warmth warranty warrior washbasin washer
  wastage watchman waterfall watering way weakness wealth weapon weaver webpage website wedding welfare
  wheelchair whereabouts whim whisker wholesaler widow wife wilderness wildlife willpower window windscreen
  winner wintertime wisdom woe woman womankind women woodland woodwork word wording worker workforce
  workload workman workmanship workout workplace worksheet workshop workspace workstation world worship
  wreck wreckage writer x xerox yard yardstick yearbook youngster youth zeal zip zone zoo
`;
