"""What people say, see and do in the demo world: one theme a note, in English and in Spanish."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Theme:
    """What a visit was mostly about."""

    core_function: str
    said: str
    said_in_spanish: str
    saw: str
    did: str
    thinks: str
    next_step: str
    observation: tuple[str, str, str]


THEMES = (
    Theme(
        "monitoring",
        "“I take the white ones when I remember. The evening box I sometimes forget.”",
        "“Las blancas me las tomo cuando me acuerdo. La caja de la noche se me olvida.”",
        "Weekly pill box filled up to Thursday; Tuesday and Wednesday evening not taken.",
        "Went through the pill box together and put the evening box beside the kettle.",
        "Forgetting, not refusing. A reminder by phone may be enough for now.",
        "Ask the nurse whether the evening dose can move to supper time",
        ("medication", "Two evening doses still in the box", "moderate"),
    ),
    Theme(
        "assessment",
        "“I slipped in the bathroom last week. Nothing broken, but now I hold on to the sink.”",
        "“La semana pasada me resbalé en el baño. Nada roto, pero ahora me agarro del lavabo.”",
        "No grab bar at the tub; the mat curls at one corner. Walks slowly but steadily.",
        "Measured the wall for a grab bar and took the mat away with permission.",
        "Falls risk has gone up. A home safety check is worth the wait.",
        "Send the request for a grab bar and a shower chair",
        ("mobility_falls", "No grab bar at the tub, mat curls up", "moderate"),
    ),
    Theme(
        "referral_linkage",
        "“By the third week there is rice and tea, and then we see.”",
        "“Para la tercera semana queda arroz y té, y luego vemos.”",
        "Refrigerator nearly empty, pantry with rice, beans and two cans.",
        "Called the food bank on Knox Court; a box is set aside for Friday.",
        "The benefit runs out before the month does; worth asking for a review.",
        "Help with the food benefit's renewal form",
        ("nutrition", "Little in the refrigerator in the third week", "moderate"),
    ),
    Theme(
        "planning",
        "“I want to get to church by myself again, like before.”",
        "“Quiero volver a ir sola a la iglesia, como antes.”",
        "Practised the walk to the bus stop: eight minutes with one rest.",
        "Looked at bus times together and wrote the Sunday line on the calendar.",
        "Motivated, and close to it. One accompanied ride first.",
        "Ride along on the Sunday bus once",
        ("social", "Speaks of church and friends with warmth", "none"),
    ),
    Theme(
        "monitoring",
        "“My daughter does everything. I don't want to be a burden.”",
        "“Mi hija se encarga de todo. No quiero dar molestias.”",
        "Daughter looks tired and said she has not slept through for weeks.",
        "Spoke with both about respite care; left the leaflet on the table.",
        "The caregiver is the one to look after now.",
        "Ask the respite program for a place in the next month",
        ("caregiver", "Daughter exhausted, sleeps little", "serious"),
    ),
    Theme(
        "advocacy",
        "“The landlord says the heat will be fixed, and then he doesn't come.”",
        "“El dueño dice que va a arreglar la calefacción y luego no viene.”",
        "58 degrees in the living room at eleven; an electric heater near the curtain.",
        "Moved the heater with permission. Wrote to the landlord together.",
        "Needs a date in writing; the city can inspect if there is none by Monday.",
        "Call the landlord and ask for the repair date in writing",
        ("utilities", "Cold living room, heater stood near the curtain", "serious"),
    ),
    Theme(
        "monitoring",
        "“The new aide is good. She listens, and she is on time.”",
        "“La nueva ayudante es buena. Escucha y llega a tiempo.”",
        "Kitchen and bath clean; hair washed; in good spirits.",
        "Compared the aide's hours with the authorization: four of six used.",
        "Services fit. Two unused hours could become a walk on Wednesdays.",
        "Ask the agency to turn two hours into an accompanied walk",
        ("service_delivery", "Aide on time, home in good order", "none"),
    ),
    Theme(
        "referral_linkage",
        "“I get these letters and put them in the drawer. I can't make them out.”",
        "“Me llegan estas cartas y las guardo en el cajón. No las entiendo.”",
        "Drawer with eleven unopened letters, one from the benefits office.",
        "Opened them together; the renewal is due at the end of next month.",
        "Reading is hard, not the matter itself. Large print would help.",
        "Ask the benefits office for letters in large print",
        ("finances", "Unopened letters, one about a renewal", "minor"),
    ),
    Theme(
        "crisis",
        "“On Sunday I thought nobody would notice if I was gone.”",
        "“El domingo pensé que nadie notaría si yo no estuviera.”",
        "Tearful, but looks up when the neighbor is mentioned. No plan, no means.",
        "Asked directly, went through the safety plan, called the counselor from the table.",
        "Lonely more than hopeless. Needs a call tomorrow and company this week.",
        "Call tomorrow morning, and again on Friday",
        ("cognition_mood", "Low since the weekend, no plan, counselor called", "serious"),
    ),
    Theme(
        "planning",
        "“I'd like to cook for the children once. Real food, not from the box.”",
        "“Quisiera cocinar para los niños una vez. Comida de verdad, no de caja.”",
        "Stands at the stove for ten minutes, then needs the stool.",
        "Chose one dish and wrote the steps on a card in large letters.",
        "A good goal: it is small, and it is theirs.",
        "Bring the card to the occupational therapist",
        ("environment", "Stove safe, stool in reach", "none"),
    ),
)
LAST_DONE = "Went through what was agreed last time; most of it is done."
WHAT_MATTERS = (
    "To stay in this home, with the cat, as long as it goes.",
    "To decide for myself, and to be asked first.",
    "Seeing the grandchildren on Sundays.",
    "A quiet evening, a phone that works, and somebody who comes when they say so.",
    "To work a few hours again, with people.",
    "Church, the garden, and not being hurried.",
)
GOALS = (
    ("I want to walk to the bus by myself.", "community", "Walks there and back, twice a week"),
    ("I want to sleep through most nights.", "health", "Five nights of seven"),
    ("I want to pay my own bills on time.", "money", "No reminder letters for three months"),
    ("I want to cook one meal a week.", "daily_living", "Cooked meals on the calendar"),
    ("I want to feel safe when the bell rings.", "safety", "Opens the door after looking"),
    ("I want to see my sister more often.", "family", "One visit or long call a week"),
    ("I want a job for a few hours.", "work_school", "Ten hours a week, kept for three months"),
    ("I want the kitchen to be mine again.", "home", "Reaches everything without help"),
)
PROGRESS = (
    "Twice this month, once in the rain. Proud of it.",
    "Started well, then the cold came. We go on in smaller steps.",
    "Nothing moved yet: waiting for the letter.",
    "Better than expected; wants to aim a little higher.",
)
STRENGTHS = (
    "Knows the neighborhood and everybody in it.",
    "Asks when something is not clear, and remembers what was said.",
    "Has a sister who comes when it matters.",
    "Humor, patience, and a good hand with people.",
)
RISKS = "Falls at night; a light in the hall and shoes by the bed help."
BACKUP = "If the aide does not come: call the agency's line, then the neighbor, then us."
LATE_BECAUSE = "The afternoon went to an emergency with another client"
