/**
 * Prepared foods in which a tag is met and easily missed, the best known first, by the names of `data/foods`. Each of
 * them holds the tag or may hold it, by our data: a test says so.
 */

export const HIDING_PLACES: Readonly<Record<string, string>> = {
  milk: 'milk chocolate, naan, ranch dressing, white sauce, basil pesto, cheese pizza, croissant, whey protein powder, caramels, flavored potato chips',
  egg: 'mayonnaise, aioli, tartar sauce, Caesar dressing, hollandaise sauce, egg noodles, fresh egg pasta, sponge cake, chocolate mousse, imitation crab',
  fish: 'Worcestershire sauce, fish sauce, Caesar dressing, olive tapenade, anchovy paste, dashi (bonito stock), imitation crab, kimchi, steak sauce, tartar sauce',
  crustacean:
    'Thai red curry paste, Thai green curry paste, shrimp paste, prawn crackers, seafood stock, imitation crab, spring rolls, fish sauce, kimchi, instant ramen',
  mollusc:
    'oyster sauce, clam tomato juice, seafood stock, fish stock, fish stock cube, imitation crab, Thai red curry paste, spring rolls, kimchi, prawn crackers',
  peanut:
    'satay sauce, chili crisp, hoisin sauce, mixed nuts, granola bar, jarred curry sauce, chocolate chip cookies',
  'tree-nut':
    'basil pesto, marzipan, chocolate hazelnut spread, granola, dukkah, amaretti biscuits, muhammara, hummus, vegan cheese, milk chocolate',
  almond:
    'marzipan, amaretti biscuits, granola, unsweetened muesli, dukkah, jarred curry sauce, vegan cheese, basil pesto, chocolate cake',
  'brazil-nut': 'granola bar, granola, unsweetened muesli, mixed nuts',
  cashew:
    'vegan cheese, basil pesto, satay sauce, Indian curry paste, chili crisp, vegan ice cream, granola bar, granola, unsweetened muesli, mixed nuts',
  hazelnut:
    'chocolate hazelnut spread, dukkah, milk chocolate, unsweetened muesli, granola, mixed nuts, Irish cream liqueur, chocolate mousse, brownie, vegan ice cream',
  macadamia:
    'granola bar, granola, unsweetened muesli, mixed nuts, brownie, chocolate chip cookies, vegan cheese, dukkah',
  pecan:
    'granola bar, granola, unsweetened muesli, mixed nuts, carrot cake, brownie, oatmeal cookies, cinnamon roll, Danish pastry',
  'pine-nut': 'basil pesto, red pesto, vegan pesto, hummus, mixed seeds, dukkah',
  pistachio: "mortadella, dukkah, mixed nuts, granola, vegan ice cream, basil pesto, za'atar",
  walnut:
    'muhammara, carrot cake, brownie, basil pesto, multigrain bread, cheese ravioli, granola, mixed nuts, dukkah, veggie burger',
  gluten:
    'soy sauce, beef gravy, chicken stock cube, beer, malt vinegar, seitan, panko, french fries, veggie burger, canned minestrone soup',
  wheat:
    'soy sauce, seitan, panko, beef gravy, soba noodles, chicken nuggets, french fries, veggie burger, hot chocolate mix, canned minestrone soup',
  rye: 'rye bread, pumpernickel bread, rye crispbread, grain coffee substitute, multigrain bread, beer, granola bar',
  barley:
    'malt vinegar, beer, malted milk powder, corn flakes, Worcestershire sauce, yeast extract spread, bagel, pickled onions, grain coffee substitute, oat milk',
  oats: 'granola, unsweetened muesli, granola bar, oat milk, oatmeal cookies, oatcakes, multigrain bread, veggie burger, black pudding, vegan cheese',
  soy: 'soy sauce, miso, teriyaki sauce, hoisin sauce, vegan cheese, milk chocolate, white bread, veggie burger, instant ramen, flavored potato chips',
  sesame:
    "hummus, burger bun, bagel, za'atar, dukkah, sesame dressing, hoisin sauce, granola bar, falafel, instant ramen",
  celery:
    'vegetable stock cube, vegetable stock, yeast extract spread, canned minestrone soup, beef gravy, jarred curry sauce, vegetable juice, pork sausage, flavored potato chips, fish stock',
  mustard:
    'vinaigrette, mayonnaise, Caesar dressing, salad cream, piccalilli, barbecue sauce, curry powder, pork sausage, beef gravy, flavored potato chips',
  lupin:
    'gluten-free bread, gluten-free pasta, white bread, burger bun, vegan cheese, veggie burger, vegetarian sausage, waffles (ready-made), granola bar',
  sulphite:
    'white wine, red wine, balsamic vinegar, white wine vinegar, hard cider, Dijon mustard, vinaigrette, granola bar, pork sausage, fruit leather',
  nightshade:
    'sriracha, chili powder, curry powder, ketchup, barbecue sauce, harissa paste, chorizo, potato chips, potato gnocchi, taco seasoning',
  allium:
    'vegetable stock cube, chicken stock cube, ketchup, barbecue sauce, Worcestershire sauce, hummus, italian sausage, basil pesto, canned minestrone soup, flavored potato chips',
  legume:
    'soy sauce, hummus, miso, falafel, veggie burger, gluten-free flour blend, Worcestershire sauce, flavored plant protein powder, milk chocolate',
  grain:
    'soy sauce, beer, beef gravy, custard powder, marshmallows, oat milk, rice milk, tortilla chips, powdered sugar, cheese pizza',
  'pseudo-grain':
    'soba noodles, 100% buckwheat soba, gluten-free flour blend, gluten-free bread, gluten-free pasta, multigrain bread, veggie burger',
  corn: 'custard powder, tortilla chips, corn flakes, powdered sugar, beef gravy, sweet and sour sauce, gluten-free bread, jelly beans, pancake syrup, oyster sauce',
  rice: 'gluten-free flour blend, rice vinegar, mirin, rice paper, rice crackers, miso, crisped rice cereal, gluten-free bread, sake, rice milk',
  citrus:
    'hummus, mayonnaise, guacamole, ponzu sauce, orange marmalade, Thai green curry paste, lemon pepper, basil pesto, Earl Grey tea, tartar sauce',
  brassica:
    'mayonnaise, vinaigrette, Dijon mustard, Caesar dressing, wasabi paste, sauerkraut, kimchi, piccalilli, Indian curry paste, vegan butter',
  mushroom:
    'condensed cream of mushroom soup, vegetarian oyster sauce, dark soy sauce, jarred bolognese sauce, instant ramen, vegetable spring rolls, veggie burger',
  seed: "hummus, multigrain bread, granola, za'atar, dukkah, potato chips, french fries, hoisin sauce, everything bagel seasoning, sesame dressing",
  'seed-spice':
    'curry powder, garam masala, chili powder, falafel, Dijon mustard, mixed spice, italian sausage, harissa paste, Chinese five-spice, vinaigrette',
  'berry-spice':
    "pork sausage, salami, curry powder, vinaigrette, vanilla extract, vanilla custard, Chinese five-spice, za'atar, mixed spice, lemon pepper",
  'carrot-family':
    'vegetable stock cube, vegetable stock, canned minestrone soup, jarred bolognese sauce, jarred curry sauce, vegetable spring rolls, guacamole, falafel, tzatziki, yeast extract spread',
  'daisy-family':
    'potato chips, french fries, mixed salad greens, canned artichoke hearts, vegan butter, granola, mixed seeds, grain coffee substitute, multigrain bread, chili oil',
  'gourd-family':
    'tzatziki, raita, mixed seeds, sweet pickle relish, piccalilli, cornichons, dill pickle, multigrain bread, granola, unsweetened muesli',
  'rose-family-fruit':
    'apple cider vinegar, hard cider, British sweet pickle, strawberry jam, fruit leather, canned fruit cocktail in juice, okonomiyaki sauce, gummy bears, marzipan, frozen mixed berries',
  'latex-fruit': 'guacamole, banana chips, frozen banana, frozen avocado chunks, unsweetened muesli',
  coconut:
    'satay sauce, granola, granola bar, vegan cheese, vegan butter, frozen whipped topping, coconut aminos, banana chips, vegan ice cream, caramels',
  chestnut: 'stuffing, nut roast, mushroom and nut roast, yule log',
  banana: 'banana chips, frozen banana, unsweetened muesli',
  cocoa:
    'chocolate hazelnut spread, brownie, hot chocolate mix, chocolate mousse, granola bar, chocolate cake, pumpernickel bread, stout',
  tea: 'Earl Grey tea, chai tea (spiced), sweet iced tea, kombucha',
  coffee: 'coffee liqueur, chocolate cake, chocolate mousse, stout',
  mammal:
    'beef stock cube, beef gravy, gummy bears, marshmallows, refried beans, pepperoni, hot dog, pie crust, chicken sausage, canned minestrone soup',
  beef: 'beef stock cube, beef gravy, beef stock, hot dog, bologna, pastrami, jarred bolognese sauce, frozen lasagna, gummy bears, marshmallows',
  pork: 'bacon, pepperoni, chorizo, hot dog, refried beans, pie crust, gummy bears, marshmallows, meat pizza, chicken liver pâté',
  lamb: 'moussaka, lahmacun, haggis, samosa, hot dog, chicken sausage, turkey sausage',
  poultry:
    'chicken stock cube, chicken stock, chicken gravy, hot dog, instant ramen, bone broth, turkey bacon, canned minestrone soup, beef stock cube',
  chicken:
    'chicken stock cube, chicken stock, chicken gravy, hot dog, instant ramen, bone broth, canned minestrone soup, beef stock cube, pepperoni',
  gelatine:
    'marshmallows, gummy bears, flavored gelatin dessert, bone broth, fish stock, chocolate mousse, light cream cheese, frozen yogurt, cheesecake',
  honey:
    'honey mustard, granola, granola bar, barbecue sauce, teriyaki sauce, cooked ham, whole wheat bread, graham cracker crust',
  lactose:
    'ranch dressing, white sauce, naan, milk chocolate, cheese pizza, whey protein powder, hot dog, white bread, caramels, flavored potato chips',
  yeast:
    'yeast extract spread, vegetable stock cube, sourdough bread, cheese pizza, beer, red wine, dry breadcrumbs, instant ramen, flavored potato chips, kombucha',
  'added-sugar':
    'ketchup, barbecue sauce, teriyaki sauce, sweet chili sauce, baked beans, granola bar, corn flakes, white bread, cranberry juice cocktail, frozen yogurt',
  sweetener:
    'diet cola, sports drink, frozen yogurt, ice pop, hard candy, whey protein powder, fruit cordial',
  caffeine:
    'cola, energy drink, sweet iced tea, dark chocolate (70% or more), hot chocolate mix, chocolate mousse, brownie, kombucha, coffee liqueur, chocolate hazelnut spread',
  alcohol:
    'vanilla extract, red wine vinegar, mirin, vinaigrette, vanilla custard, soy sauce, chocolate cake, fruit sorbet, jarred bolognese sauce, Dijon mustard',
  grapefruit: 'orange marmalade',
  cranberry: 'cranberry sauce, cranberry juice cocktail, granola, fruit cordial',
};
