import { fold } from "../token.js";

/** Capitals that stand for the state whose government speaks there, in French; the state's usual English name. */
const STATES: Readonly<Record<string, string>> = {
  "Abou Dhabi": "United Arab Emirates",
  "Addis-Abeba": "Ethiopia",
  Alger: "Algeria",
  Ankara: "Turkey",
  Asmara: "Eritrea",
  Bagdad: "Iraq",
  Bakou: "Azerbaijan",
  Bamako: "Mali",
  Beyrouth: "Lebanon",
  Bogota: "Colombia",
  Bujumbura: "Burundi",
  Caracas: "Venezuela",
  Damas: "Syria",
  Erevan: "Armenia",
  Islamabad: "Pakistan",
  Jérusalem: "Israel",
  Kaboul: "Afghanistan",
  Khartoum: "Sudan",
  Kiev: "Ukraine",
  Kigali: "Rwanda",
  Kinshasa: "Democratic Republic of the Congo",
  Kyiv: "Ukraine",
  Londres: "United Kingdom",
  Moscou: "Russia",
  "N'Djamena": "Chad",
  Naypyidaw: "Myanmar",
  "New Delhi": "India",
  Niamey: "Niger",
  Ouagadougou: "Burkina Faso",
  Paris: "France",
  Pékin: "China",
  Riyad: "Saudi Arabia",
  Téhéran: "Iran",
  Tbilissi: "Georgia",
  Washington: "United States",
};

const byFold = new Map(Object.entries(STATES).map(([capital, state]) => [fold(capital), state]));

/** The state that a capital stands for where it speaks or acts; null where it is none. */
export function stateOf(name: string): string | null {
  return byFold.get(fold(name)) ?? null;
}
