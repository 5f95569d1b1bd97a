/** Words for food, by kind: none of them may ever be passed over as mere talk. */
export const FOOD_WORDS: readonly string[] = `
  apple apricot avocado banana blackberry blueberry cherry citron clementine cranberry currant damson date durian elderberry
  fig gooseberry grape grapefruit guava jackfruit kiwi kumquat lemon lime lychee mandarin mango medlar melon mulberry
  nectarine olive orange papaya passionfruit peach pear persimmon pineapple plantain plum pomegranate prune quince raisin
  raspberry rhubarb satsuma sloe strawberry sultana tamarind tangerine watermelon
  artichoke asparagus aubergine beetroot broccoli cabbage carrot cassava cauliflower celeriac celery chard chicory courgette
  cress cucumber daikon eggplant endive fennel garlic gherkin kale kohlrabi leek lettuce lovage marrow mushroom nettle okra
  onion parsnip pepper potato pumpkin radicchio radish rocket samphire shallot sorrel spinach sprout squash swede sweetcorn
  taro tomato turnip watercress yam zucchini
  barley bean bran buckwheat bulgur chickpea corn couscous farro flour germ grits hominy lentil maize meal millet oat pea
  polenta quinoa rice rye semolina sorghum soy spelt starch tapioca teff wheat
  almond cashew chestnut coconut hazelnut kernel macadamia nut peanut pecan pine pistachio sesame walnut linseed aniseed
  allspice anise basil bay caper caraway cardamom cayenne chervil chilli chive cinnamon clove coriander cumin curry dill
  ginger herb horseradish juniper lavender mace marjoram mint mustard nutmeg oregano paprika parsley rosemary saffron sage
  savory spice sumac tarragon thyme turmeric vanilla wasabi
  beef boar brawn calf capon chicken deer duck gammon game goat goose grouse guineafowl haggis ham hare heart kidney kid
  lamb lard liver mutton ox partridge pheasant pigeon pork poultry quail rabbit sausage suet sweetbread tallow tongue tripe
  trotter turkey veal venison bacon chorizo salami
  anchovy bass bream brill carp catfish char clam cockle cod crab crayfish cuttlefish dab eel haddock hake halibut herring
  kipper langoustine ling lobster mackerel monkfish mullet mussel octopus oyster perch pike plaice pollock prawn ray salmon
  sardine scallop shrimp skate smelt snapper sole sprat squid sturgeon swordfish trout tuna turbot whelk whitebait whiting
  winkle roe caviar frog snail
  brie butter buttermilk cheddar cheese cream curd egg ghee gouda kefir margarine milk mozzarella parmesan quark ricotta
  stilton whey yogurt yoghurt
  bagel batter biscuit bread brioche brownie bun cake cookie cracker crepe croissant crouton crumble custard dough dumpling
  fudge loaf macaroni muffin noodle pancake pasta pastry pie pizza pretzel pudding roll scone sponge tart toast toffee
  tortilla trifle waffle wrap
  broth casserole chip chowder chutney coulis crisp dip fool gravy hash hotpot jam jelly ketchup marmalade mash mayonnaise
  mess pickle relish risotto salad salsa sandwich sauce soup stew stock sushi taco
  ale beer brandy champagne cider cocoa coffee cola cordial espresso gin juice lager lemonade liqueur mead nectar port rum
  sake sherry soda spirit stout syrup tea tonic vermouth vodka whisky wine
  agar bouillon candy caramel chocolate cornflour gelatine gum honey icing liquorice malt marshmallow marzipan molasses
  msg nougat oil pectin salt sugar sweetener treacle vinegar yeast fat
  ice moss tofu tempeh seitan miso kimchi sauerkraut seaweed nori kelp dulse
`
  .trim()
  .split(/\s+/);
