/** What `kindplate help` prints. */
export const HELP = `Kindplate plans a week of meals without what you react to, and writes the list to shop with.

  kindplate serve              opens Kindplate for your browser and prints its address; Ctrl-C stops it
    --init                     makes a new database where one has been
  kindplate plan [options]     a week, why it is so, what it holds, the shopping list
    --avoid T,...              keep out; T is a group (milk, gluten, nightshade, ...) or a food (tomato, cashew, ...)
    --severe T,...             keep out also where a maker may add it or nobody knows
    --limit T=GRAMS,...        at most so many grams a meal and a day
    --dislike T,...            rather not
    --sex female|male  --age N a reference adult of that sex and age; otherwise a woman of 35
    --person FILE              a person as JSON: name, sex, birthDate, weightKg, heightM, activity, lifeStage,
                               conditions, targets, sensitivities
    --people N                 for N such eaters
    --week YYYY-MM-DD          first day; otherwise next Monday
    --seed N                   another number, another week; the same number, the same week
    --json                     for other programs
  kindplate parse              reads ingredient lines on standard input, one JSON object a line
  kindplate merge              adds ingredient lines up to shopping items, one JSON object an item
  kindplate help

Results go to standard output, messages to standard error. Exit code 0 done, 1 could not be done, 2 wrong usage.
`;
