/** Varieties of one plant: "potatoes, such as Maris Piper". Read only there: elsewhere such a word may name a dish. */
import { wordKey } from './fold.ts';

const NAMES: ReadonlySet<string> = new Set(
  `
  abate accent adirondack agata albion alicante amalfi ambrosia amelia amira anjou anya ashmead asterix
  ataulfo baldwin bartlett beauregard bibb bintje blenheim bonnie bosc boskoop braeburn bramley brandywine
  cara carnaroli cavendish cavolo chantenay charentais charlotte chioggia clairette comice concorde
  conference cortland costoluto cox cripps deglet desiree discovery edward egremont elstar empire estima
  eureka fino fuerte fuji gala galia garnet genovese gigante gordal gwen haden harmony hass hayward hermes
  honeycrisp idaho idared ilan imperator jazz jersey jonagold jonathan juliette kalamata katahdin
  katy kennebec kent kerr kestrel kordia koroneiki kumato lacinato lapin laxton lisbon lollo macintosh
  manzanilla marfona maris marmande mazzard mcintosh medjool melody meyer moneymaker montmorency morello
  murcott nadine nadorcott nantes nero nicola norland ofir ogen orlando packham picual pinova piper pippin
  ponderosa pontiac rainier rambo ratte reed reinette rocha roma rooster royal royals russet russian saturn
  sebago sefton smith spartan spunta stayman sunburst thompson tigerella tommy trevithick valencia valor
  verna victoria vidalia vivaldi walla warba wilja williams worcester yukon zinfandel zutano
  gold golden red pink white black blue green yellow purple king queen lady granny crimson sweetheart navel
`
    .trim()
    .split(/\s+/)
    .map(wordKey),
);

/** Is it part of a variety's name? Compared by `wordKey`. */
export function isVarietyName(key: string): boolean {
  return NAMES.has(key);
}
