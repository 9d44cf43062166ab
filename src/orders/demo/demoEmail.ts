const FIRST =
  "emma louis jade hugo lea jules chloe adam alice raphael ines arthur lina nathan rose paul julia tom anna max clara noah eva leo sarah victor zoe martin nina simon laura oscar marie felix sofia henry olivia jack amelia george";
const LAST =
  "martin bernard dubois thomas robert petit durand leroy moreau simon laurent lefebvre michel garcia david bertrand roux vincent fournier morel girard andre mercier dupont lambert bonnet francois martinez legrand garnier faure rousseau blanc guerin muller henry roussel nicolas perrin morin smith jones taylor brown williams wilson johnson davies patel wright walker white edwards green hall wood harris lewis clarke turner";
const [first, last] = [FIRST.split(" "), LAST.split(" ")];
/** Addresses that nobody has: RFC 2606. */
const DOMAINS = ["example.com", "example.org", "example.net"];
/** Without a divisor that the number of names has: no two customers are called alike before all names are used. */
const STEP = 1117;
/** Who has forgotten the password begins anew, with the address written otherwise. */
const [AGAIN, EARLIER] = [170, 41];

/** The e-mail address of a customer; a few have the one of an earlier customer, in other letters or with a tag. */
export function demoEmail(place: number): string {
  if (place % AGAIN !== AGAIN - 1) return address(place);
  const [name, domain] = address(place - EARLIER).split("@") as [string, string];
  return Math.floor(place / AGAIN) % 2 === 0
    ? `${name}+shop@${domain}`
    : `${name[0]!.toUpperCase()}${name.slice(1)}@${domain}`;
}

function address(place: number): string {
  const names = first.length * last.length;
  const name = (place * STEP) % names;
  const domain = DOMAINS[Math.floor(place / names) % DOMAINS.length]!;
  return `${first[name % first.length]!}.${last[Math.floor(name / first.length)]!}@${domain}`;
}
