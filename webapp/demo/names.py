"""What the people of the demo world are called, and where they live. All of it is invented."""

from __future__ import annotations

from random import Random
from typing import Any


def _listed(text: str, between: str = " ") -> list[str]:
    return text.split(between)


GIVEN = _listed(
    "Abigail Adaeze Ahmad Alice Amara Anh Antonio Beatriz Bernard Bertha Carlos Carmen Cedric "
    "Chidi Clara Curtis Daniela Darnell Delia Desmond Dolores Doris Eduardo Edith Emeka Ernesto "
    "Esther Fatima Felix Florence Francisco Gloria Graham Guadalupe Hana Harriet Hassan Helen "
    "Ignacio Irene Isaac Jamal Joan Joaquín Josephine Juana Kenneth Khadija Kwame Leroy Lidia "
    "Linh Loretta Lucía Luis Mabel Magdalena Malik Marcus María Mei Miguel Mildred Minh Nadia "
    "Nasir Nguyet Norma Obinna Olga Otis Pablo Pearl Percy Quang Rafael Ramona Raymond Rosalind "
    "Ruben Ruth Salma Samuel Saúl Shirley Sofia Stanley Tariq Thelma Tomás Trinh Ursula Vernon "
    "Victor Viola Walter Wanda Wilma Xavier Yolanda Yusuf Zainab"
)
FAMILY = _listed(
    "Abara Abbott Acosta Adeyemi Aguilar Alvarado Bailey Baker Barrera Bello Bishop Boateng "
    "Brandt Cabrera Calloway Carver Castillo Chavez Cho Cordova Dang Dawson Delacruz Diaz Dinh "
    "Doyle Duran Easton Eze Farah Fields Figueroa Fletcher Fuentes Gallegos Garza Gaines Gibbs "
    "Greene Gutiérrez Hale Harper Hoang Hollis Ibarra Ibrahim Jarvis Jimenez Kamau Keller Kim "
    "Lam Larkin Le Lozano Luna Mackey Maestas Marsh Medina Mensah Mercado Moody Montoya Nash "
    "Navarro Ngo Nkosi Núñez Oduya Olsen Ortega Osborne Otieno Pacheco Padilla Park Patel Peña "
    "Phan Pruitt Quintana Ramsey Rangel Reyes Rhodes Rivas Romero Salas Sandoval Schultz Serrano "
    "Shaw Solis Tran Trujillo Underwood Valdez Vance Vargas Vigil Vo Wade Walsh Yazzie Yoon Zamora"
)
STREETS = _listed(
    "Juniper St,Larimer Ave,Federal Blvd,Quitman St,Osceola St,Knox Ct,Tejon St,Pecos St,"
    "Lipan St,Galapago St,Downing St,Vine St,Clayton St,Steele St,Holly St,Dahlia St",
    between=",",
)
POSTAL_CODES = ("80204", "80205", "80211", "80216", "80219", "80221", "80223", "80239")


def full_names(chance: Random, count: int) -> list[tuple[str, str]]:
    """Given and family names, no pair twice as long as there are new ones."""
    pairs = [(given, family) for given in GIVEN for family in FAMILY]
    chance.shuffle(pairs)
    return [pairs[place % len(pairs)] for place in range(count)]


def address(chance: Random) -> dict[str, Any]:
    """Somewhere in town."""
    home = {"street": f"{chance.randint(100, 4900)} {chance.choice(STREETS)}"}
    if chance.random() < 0.5:
        home["unit"] = f"Apt {chance.randint(1, 24)}"
    return home | {"city": "Denver", "region": "CO", "postal_code": chance.choice(POSTAL_CODES)}


def phone(chance: Random) -> str:
    """A number of the range that is kept for stories."""
    return f"+1 303 555 01{chance.randint(0, 99):02}"
