/** Made by `python -m webapp.generate`; never edited by hand. */

/** @type {any} */
export const manifest = {
 "contract": {
  "protocol": 1,
  "schema": 1,
  "kinds": {
   "text": "a string",
   "long_text": "a string of several lines",
   "choice": "the code of one of `choices`",
   "set": "booleans named `<field>/<code>`, one for each element; the bare name never appears",
   "boolean": "true or false",
   "integer": "a whole number",
   "decimal": "an exact number as a string, \"12.50\"",
   "date": "a local day, 2027-01-31",
   "time": "a local time of day, 14:30",
   "datetime": "an instant, RFC 3339 in UTC with Z",
   "reference": "the id of a record of type `target`",
   "group": "an object of the kinds in `fields`, merged as one"
  },
  "types": {
   "team": {
    "label": "Team",
    "case_file": "agency",
    "create_only": false,
    "frozen_when": null,
    "shelf": "front",
    "fields": {
     "name": {
      "kind": "text",
      "required": true,
      "policy": "ask",
      "label": "Name",
      "hint": "",
      "max_length": 200
     }
    }
   },
   "worker": {
    "label": "Worker",
    "case_file": "agency",
    "create_only": false,
    "frozen_when": null,
    "shelf": "front",
    "fields": {
     "name": {
      "kind": "text",
      "required": true,
      "policy": "ask",
      "label": "Name",
      "hint": "",
      "max_length": 200
     },
     "given_name": {
      "kind": "text",
      "required": true,
      "policy": "ask",
      "label": "Given name",
      "hint": "",
      "max_length": 200
     },
     "credential": {
      "kind": "text",
      "required": false,
      "policy": "ask",
      "label": "Credential and title",
      "hint": "Shown under every signature",
      "max_length": 200
     },
     "role": {
      "kind": "choice",
      "required": true,
      "policy": "ask",
      "label": "Role",
      "hint": "",
      "choices": [
       [
        "worker",
        "Case worker"
       ],
       [
        "supervisor",
        "Supervisor"
       ],
       [
        "admin",
        "Administrator"
       ]
      ]
     },
     "team": {
      "kind": "reference",
      "required": false,
      "policy": "ask",
      "label": "Team",
      "hint": "",
      "target": "team"
     },
     "phone": {
      "kind": "text",
      "required": false,
      "policy": "ask",
      "label": "Phone",
      "hint": "",
      "max_length": 40
     },
     "active": {
      "kind": "boolean",
      "required": false,
      "policy": "ask",
      "label": "Works here now",
      "hint": ""
     }
    }
   },
   "preference": {
    "label": "Preference",
    "case_file": "desk",
    "create_only": false,
    "frozen_when": null,
    "shelf": "front",
    "fields": {
     "language": {
      "kind": "choice",
      "required": false,
      "policy": "ask",
      "label": "Language",
      "hint": "",
      "choices": [
       [
        "en",
        "English"
       ],
       [
        "es",
        "Español"
       ]
      ]
     }
    }
   },
   "client": {
    "label": "Client",
    "case_file": "client",
    "create_only": false,
    "frozen_when": null,
    "shelf": "front",
    "fields": {
     "given_name": {
      "kind": "text",
      "required": true,
      "policy": "ask",
      "label": "Given name",
      "hint": "",
      "max_length": 200
     },
     "family_name": {
      "kind": "text",
      "required": true,
      "policy": "ask",
      "label": "Family name",
      "hint": "",
      "max_length": 200
     },
     "preferred_name": {
      "kind": "text",
      "required": false,
      "policy": "ask",
      "label": "Likes to be called",
      "hint": "",
      "max_length": 200
     },
     "pronouns": {
      "kind": "text",
      "required": false,
      "policy": "ask",
      "label": "Pronouns",
      "hint": "",
      "max_length": 40
     },
     "birth_date": {
      "kind": "date",
      "required": false,
      "policy": "ask",
      "label": "Date of birth",
      "hint": ""
     },
     "household": {
      "kind": "text",
      "required": false,
      "policy": "ask",
      "label": "Household",
      "hint": "The name on the door",
      "max_length": 200
     },
     "address": {
      "kind": "group",
      "required": false,
      "policy": "ask",
      "label": "Address",
      "hint": "",
      "fields": {
       "street": {
        "kind": "text",
        "required": false,
        "policy": "ask",
        "label": "Street and number",
        "hint": "",
        "max_length": 200
       },
       "unit": {
        "kind": "text",
        "required": false,
        "policy": "ask",
        "label": "Floor or apartment",
        "hint": "",
        "max_length": 80
       },
       "city": {
        "kind": "text",
        "required": false,
        "policy": "ask",
        "label": "City",
        "hint": "",
        "max_length": 80
       },
       "region": {
        "kind": "text",
        "required": false,
        "policy": "ask",
        "label": "State",
        "hint": "",
        "max_length": 40
       },
       "postal_code": {
        "kind": "text",
        "required": false,
        "policy": "ask",
        "label": "ZIP code",
        "hint": "",
        "max_length": 20
       }
      }
     },
     "confidential_address": {
      "kind": "boolean",
      "required": false,
      "policy": "ask",
      "label": "Address is confidential",
      "hint": ""
     },
     "phone": {
      "kind": "text",
      "required": false,
      "policy": "ask",
      "label": "Phone",
      "hint": "",
      "max_length": 40
     },
     "safe_to_call": {
      "kind": "choice",
      "required": false,
      "policy": "ask",
      "label": "Safe to call",
      "hint": "",
      "choices": [
       [
        "any_time",
        "Any time"
       ],
       [
        "mornings",
        "Mornings only"
       ],
       [
        "afternoons",
        "Afternoons only"
       ],
       [
        "evenings",
        "Evenings only"
       ],
       [
        "never",
        "Never call"
       ]
      ]
     },
     "safe_voicemail": {
      "kind": "boolean",
      "required": false,
      "policy": "ask",
      "label": "Safe to leave a message",
      "hint": ""
     },
     "safe_text": {
      "kind": "boolean",
      "required": false,
      "policy": "ask",
      "label": "Safe to text",
      "hint": ""
     },
     "primary_language": {
      "kind": "choice",
      "required": false,
      "policy": "ask",
      "label": "Language",
      "hint": "",
      "choices": [
       [
        "en",
        "English"
       ],
       [
        "es",
        "Spanish"
       ],
       [
        "zh",
        "Chinese"
       ],
       [
        "vi",
        "Vietnamese"
       ],
       [
        "ru",
        "Russian"
       ],
       [
        "ar",
        "Arabic"
       ],
       [
        "am",
        "Amharic"
       ],
       [
        "so",
        "Somali"
       ],
       [
        "ase",
        "American Sign Language"
       ],
       [
        "other",
        "Another language"
       ]
      ]
     },
     "interpreter_needed": {
      "kind": "boolean",
      "required": false,
      "policy": "ask",
      "label": "Needs an interpreter",
      "hint": ""
     },
     "communication_needs": {
      "kind": "set",
      "required": false,
      "policy": "set",
      "label": "Communication needs",
      "hint": "",
      "choices": [
       [
        "large_print",
        "Large print"
       ],
       [
        "plain_language",
        "Plain language"
       ],
       [
        "aac",
        "Communication device"
       ],
       [
        "asl",
        "Sign language"
       ],
       [
        "hearing_aid",
        "Hearing aid"
       ],
       [
        "speech_slow",
        "Speaks slowly, wait"
       ]
      ]
     },
     "decision_status": {
      "kind": "choice",
      "required": false,
      "policy": "ask",
      "label": "Who decides",
      "hint": "",
      "choices": [
       [
        "own_decision_maker",
        "Decides for themselves"
       ],
       [
        "supported_decision_making",
        "Decides with support"
       ],
       [
        "poa_health",
        "Power of attorney for health"
       ],
       [
        "poa_finance",
        "Power of attorney for money"
       ],
       [
        "limited_guardian",
        "Limited guardian"
       ],
       [
        "full_guardian",
        "Full guardian"
       ],
       [
        "conservator",
        "Conservator"
       ],
       [
        "representative_payee",
        "Representative payee"
       ],
       [
        "minor_parent",
        "Minor, parent decides"
       ]
      ]
     },
     "allergies": {
      "kind": "text",
      "required": false,
      "policy": "ask",
      "label": "Allergies",
      "hint": "",
      "max_length": 500
     },
     "acuity": {
      "kind": "integer",
      "required": false,
      "policy": "ask",
      "label": "Acuity",
      "hint": "1 is low, 4 is intensive",
      "min": 1,
      "max": 4
     },
     "status": {
      "kind": "choice",
      "required": false,
      "policy": "ask",
      "label": "Status",
      "hint": "",
      "choices": [
       [
        "referred",
        "Referred"
       ],
       [
        "intake",
        "Intake"
       ],
       [
        "active",
        "Active"
       ],
       [
        "suspended",
        "Suspended"
       ],
       [
        "closed",
        "Closed"
       ]
      ]
     },
     "started_on": {
      "kind": "date",
      "required": false,
      "policy": "ask",
      "label": "With us since",
      "hint": ""
     },
     "what_matters": {
      "kind": "long_text",
      "required": false,
      "policy": "text",
      "label": "What matters to the client",
      "hint": "",
      "max_length": 4000
     },
     "external_id": {
      "kind": "text",
      "required": false,
      "policy": "ask",
      "label": "Number in the other system",
      "hint": "",
      "max_length": 120
     }
    }
   },
   "membership": {
    "label": "Membership",
    "case_file": "client",
    "create_only": false,
    "frozen_when": null,
    "shelf": "front",
    "fields": {
     "worker": {
      "kind": "reference",
      "required": true,
      "policy": "ask",
      "label": "Worker",
      "hint": "",
      "target": "worker"
     },
     "role": {
      "kind": "choice",
      "required": true,
      "policy": "ask",
      "label": "Role",
      "hint": "",
      "choices": [
       [
        "primary",
        "Primary worker"
       ],
       [
        "covering",
        "Covering worker"
       ],
       [
        "supervisor",
        "Supervisor"
       ]
      ]
     },
     "starts_on": {
      "kind": "date",
      "required": false,
      "policy": "ask",
      "label": "From",
      "hint": ""
     },
     "reason": {
      "kind": "choice",
      "required": false,
      "policy": "ask",
      "label": "Reason",
      "hint": "",
      "choices": [
       [
        "new",
        "New client"
       ],
       [
        "transfer",
        "Transfer"
       ],
       [
        "coverage_leave",
        "Covers a leave"
       ],
       [
        "coverage_sick",
        "Covers a sickness"
       ],
       [
        "emergency",
        "Emergency"
       ],
       [
        "rebalance",
        "Evens out the caseloads"
       ]
      ]
     },
     "handover_note": {
      "kind": "long_text",
      "required": false,
      "policy": "text",
      "label": "Handover note",
      "hint": "",
      "max_length": 4000
     },
     "ended_at": {
      "kind": "datetime",
      "required": false,
      "policy": "ask",
      "label": "Ended",
      "hint": ""
     }
    }
   },
   "contact_person": {
    "label": "Contact",
    "case_file": "client",
    "create_only": false,
    "frozen_when": null,
    "shelf": "front",
    "fields": {
     "name": {
      "kind": "text",
      "required": true,
      "policy": "ask",
      "label": "Name",
      "hint": "",
      "max_length": 200
     },
     "circle": {
      "kind": "choice",
      "required": true,
      "policy": "ask",
      "label": "Belongs to",
      "hint": "",
      "choices": [
       [
        "household",
        "Household"
       ],
       [
        "care_team",
        "Care team"
       ],
       [
        "other",
        "Other"
       ]
      ]
     },
     "role": {
      "kind": "choice",
      "required": false,
      "policy": "ask",
      "label": "Role",
      "hint": "",
      "choices": [
       [
        "spouse_partner",
        "Spouse or partner"
       ],
       [
        "parent",
        "Parent"
       ],
       [
        "child",
        "Child"
       ],
       [
        "sibling",
        "Sibling"
       ],
       [
        "guardian",
        "Guardian"
       ],
       [
        "informal_caregiver",
        "Caregiver"
       ],
       [
        "neighbour",
        "Neighbour"
       ],
       [
        "pcp",
        "Family doctor"
       ],
       [
        "specialist",
        "Specialist"
       ],
       [
        "nurse",
        "Nurse"
       ],
       [
        "therapist",
        "Therapist"
       ],
       [
        "behavioural_health",
        "Behavioural health"
       ],
       [
        "home_health",
        "Home health"
       ],
       [
        "personal_care",
        "Personal care"
       ],
       [
        "day_program",
        "Day program"
       ],
       [
        "school_staff",
        "School"
       ],
       [
        "housing_landlord",
        "Landlord"
       ],
       [
        "benefits_office",
        "Benefits office"
       ],
       [
        "transport",
        "Transport"
       ],
       [
        "interpreter",
        "Interpreter"
       ],
       [
        "other",
        "Other"
       ]
      ]
     },
     "phone": {
      "kind": "text",
      "required": false,
      "policy": "ask",
      "label": "Phone",
      "hint": "",
      "max_length": 40
     },
     "safe_to_call": {
      "kind": "choice",
      "required": false,
      "policy": "ask",
      "label": "Safe to call",
      "hint": "",
      "choices": [
       [
        "any_time",
        "Any time"
       ],
       [
        "mornings",
        "Mornings only"
       ],
       [
        "afternoons",
        "Afternoons only"
       ],
       [
        "evenings",
        "Evenings only"
       ],
       [
        "never",
        "Never call"
       ]
      ]
     },
     "safe_voicemail": {
      "kind": "boolean",
      "required": false,
      "policy": "ask",
      "label": "Safe to leave a message",
      "hint": ""
     },
     "safe_text": {
      "kind": "boolean",
      "required": false,
      "policy": "ask",
      "label": "Safe to text",
      "hint": ""
     },
     "share_level": {
      "kind": "choice",
      "required": false,
      "policy": "ask",
      "label": "May know",
      "hint": "",
      "choices": [
       [
        "none",
        "Share nothing"
       ],
       [
        "contact_only",
        "Contact only"
       ],
       [
        "schedule",
        "Schedule"
       ],
       [
        "plan",
        "Plan"
       ],
       [
        "plan_and_progress",
        "Plan and progress"
       ]
      ]
     },
     "also_client": {
      "kind": "reference",
      "required": false,
      "policy": "ask",
      "label": "Is a client too",
      "hint": "",
      "target": "client"
     },
     "remarks": {
      "kind": "long_text",
      "required": false,
      "policy": "text",
      "label": "Remarks",
      "hint": "",
      "max_length": 2000
     }
    }
   },
   "hazard": {
    "label": "Hazard",
    "case_file": "client",
    "create_only": false,
    "frozen_when": null,
    "shelf": "front",
    "fields": {
     "hazard_type": {
      "kind": "choice",
      "required": true,
      "policy": "ask",
      "label": "What",
      "hint": "",
      "choices": [
       [
        "dog",
        "Dog"
       ],
       [
        "other_animal",
        "Other animal"
       ],
       [
        "weapon_seen",
        "Weapon seen"
       ],
       [
        "firearm_in_home",
        "Firearm in the home"
       ],
       [
        "violence_history",
        "History of violence"
       ],
       [
        "threats",
        "Threats"
       ],
       [
        "intoxication",
        "Intoxication"
       ],
       [
        "drug_activity",
        "Drug activity"
       ],
       [
        "infectious",
        "Infection"
       ],
       [
        "bedbugs",
        "Bedbugs"
       ],
       [
        "hoarding",
        "Hoarding"
       ],
       [
        "structural",
        "Unsafe building"
       ],
       [
        "no_signal",
        "No phone signal"
       ],
       [
        "neighbourhood",
        "Neighbourhood"
       ],
       [
        "aggressive_other_in_home",
        "Aggressive person in the home"
       ]
      ]
     },
     "severity": {
      "kind": "choice",
      "required": true,
      "policy": "ask",
      "label": "How careful",
      "hint": "",
      "choices": [
       [
        "caution",
        "Caution"
       ],
       [
        "two_person",
        "Go in twos"
       ],
       [
        "no_home_visit",
        "No home visit"
       ]
      ]
     },
     "source": {
      "kind": "choice",
      "required": true,
      "policy": "ask",
      "label": "How do we know",
      "hint": "",
      "choices": [
       [
        "observed",
        "Worker saw it"
       ],
       [
        "reported",
        "Somebody reported it"
       ],
       [
        "police",
        "Police"
       ],
       [
        "record",
        "Earlier record"
       ]
      ]
     },
     "evidence": {
      "kind": "text",
      "required": false,
      "policy": "ask",
      "label": "What was seen or said",
      "hint": "",
      "max_length": 500
     },
     "precautions": {
      "kind": "text",
      "required": false,
      "policy": "ask",
      "label": "What to do",
      "hint": "",
      "max_length": 500
     },
     "review_on": {
      "kind": "date",
      "required": false,
      "policy": "ask",
      "label": "Review on",
      "hint": ""
     },
     "recorded_by": {
      "kind": "reference",
      "required": false,
      "policy": "ask",
      "label": "Recorded by",
      "hint": "",
      "target": "worker"
     }
    }
   },
   "visit": {
    "label": "Visit",
    "case_file": "client",
    "create_only": false,
    "frozen_when": null,
    "shelf": "front",
    "fields": {
     "worker": {
      "kind": "reference",
      "required": true,
      "policy": "ask",
      "label": "Worker",
      "hint": "",
      "target": "worker"
     },
     "contact_type": {
      "kind": "choice",
      "required": true,
      "policy": "ask",
      "label": "Kind of visit",
      "hint": "",
      "choices": [
       [
        "home_visit",
        "Home visit"
       ],
       [
        "community_visit",
        "Community visit"
       ],
       [
        "office_visit",
        "Office visit"
       ],
       [
        "facility_visit",
        "Facility visit"
       ],
       [
        "hospital_visit",
        "Hospital visit"
       ],
       [
        "school_visit",
        "School visit"
       ],
       [
        "phone_client",
        "Phone call"
       ],
       [
        "video",
        "Video call"
       ]
      ]
     },
     "starts_at": {
      "kind": "datetime",
      "required": true,
      "policy": "ask",
      "label": "Starts",
      "hint": ""
     },
     "planned_minutes": {
      "kind": "integer",
      "required": false,
      "policy": "ask",
      "label": "Planned minutes",
      "hint": "",
      "min": 5,
      "max": 720
     },
     "place": {
      "kind": "text",
      "required": false,
      "policy": "ask",
      "label": "Place",
      "hint": "When it is not the client's home",
      "max_length": 200
     },
     "purpose": {
      "kind": "long_text",
      "required": false,
      "policy": "text",
      "label": "What for",
      "hint": "",
      "max_length": 2000
     },
     "to_bring": {
      "kind": "long_text",
      "required": false,
      "policy": "text",
      "label": "To bring",
      "hint": "",
      "max_length": 2000
     },
     "arrived_at": {
      "kind": "datetime",
      "required": false,
      "policy": "ask",
      "label": "Arrived",
      "hint": ""
     },
     "ended_at": {
      "kind": "datetime",
      "required": false,
      "policy": "ask",
      "label": "Ended",
      "hint": ""
     },
     "present": {
      "kind": "set",
      "required": false,
      "policy": "set",
      "label": "Who was present",
      "hint": "",
      "choices": [
       [
        "client",
        "Client"
       ],
       [
        "spouse_partner",
        "Spouse or partner"
       ],
       [
        "parent",
        "Parent"
       ],
       [
        "child",
        "Child"
       ],
       [
        "guardian",
        "Guardian"
       ],
       [
        "caregiver",
        "Caregiver"
       ],
       [
        "nurse",
        "Nurse"
       ],
       [
        "interpreter",
        "Interpreter"
       ],
       [
        "colleague",
        "Colleague"
       ],
       [
        "unnamed_adult",
        "Unnamed adult"
       ]
      ]
     },
     "present_remark": {
      "kind": "text",
      "required": false,
      "policy": "ask",
      "label": "Who else",
      "hint": "Never another client's name",
      "max_length": 200
     },
     "outcome": {
      "kind": "choice",
      "required": false,
      "policy": "ask",
      "label": "How it went",
      "hint": "",
      "choices": [
       [
        "completed",
        "Completed"
       ],
       [
        "partially_completed",
        "Partly completed"
       ],
       [
        "client_not_seen_collateral_seen",
        "Client not seen, spoke with somebody else"
       ],
       [
        "attempted_no_answer",
        "Nobody answered"
       ],
       [
        "refused_entry",
        "Not let in"
       ],
       [
        "refused_contact",
        "Client did not want to talk"
       ],
       [
        "cancelled_by_client",
        "Cancelled by the client"
       ],
       [
        "cancelled_by_worker",
        "Cancelled by me"
       ],
       [
        "cancelled_by_agency",
        "Cancelled by the agency"
       ],
       [
        "aborted_unsafe",
        "Left, it was not safe"
       ]
      ]
     },
     "missed_reason": {
      "kind": "choice",
      "required": false,
      "policy": "ask",
      "label": "Why it did not happen",
      "hint": "",
      "choices": [
       [
        "no_answer_locked_door",
        "No answer, door locked"
       ],
       [
        "not_home",
        "Not at home"
       ],
       [
        "client_unavailable",
        "Client not available"
       ],
       [
        "client_refused",
        "Client refused"
       ],
       [
        "legal_designee_refused",
        "Legal representative refused"
       ],
       [
        "hospitalised",
        "In hospital"
       ],
       [
        "moved_or_wrong_address",
        "Moved, or wrong address"
       ],
       [
        "unsafe_animal",
        "Unsafe: animal"
       ],
       [
        "unsafe_violence",
        "Unsafe: violence"
       ],
       [
        "unsafe_contagion",
        "Unsafe: infection"
       ],
       [
        "unsafe_structural",
        "Unsafe: building"
       ],
       [
        "weather_or_disaster",
        "Weather"
       ],
       [
        "worker_illness",
        "I was ill"
       ],
       [
        "worker_vehicle",
        "Car trouble"
       ],
       [
        "scheduling_error",
        "Mistake in the schedule"
       ],
       [
        "interpreter_unavailable",
        "No interpreter"
       ],
       [
        "other",
        "Another reason"
       ]
      ]
     },
     "missed_remark": {
      "kind": "text",
      "required": false,
      "policy": "ask",
      "label": "In your words",
      "hint": "",
      "max_length": 500
     },
     "time_corrected_why": {
      "kind": "text",
      "required": false,
      "policy": "ask",
      "label": "Why the time was corrected",
      "hint": "",
      "max_length": 200
     }
    }
   },
   "observation": {
    "label": "Observation",
    "case_file": "client",
    "create_only": true,
    "frozen_when": null,
    "shelf": "back",
    "fields": {
     "visit": {
      "kind": "reference",
      "required": false,
      "policy": "ask",
      "label": "Visit",
      "hint": "",
      "target": "visit"
     },
     "category": {
      "kind": "choice",
      "required": true,
      "policy": "ask",
      "label": "About",
      "hint": "",
      "choices": [
       [
        "environment",
        "Home and surroundings"
       ],
       [
        "safety_hazard",
        "Safety"
       ],
       [
        "nutrition",
        "Food and drink"
       ],
       [
        "hygiene",
        "Hygiene"
       ],
       [
        "mobility_falls",
        "Moving and falls"
       ],
       [
        "medication",
        "Medication"
       ],
       [
        "cognition_mood",
        "Memory and mood"
       ],
       [
        "caregiver",
        "Caregiver"
       ],
       [
        "social",
        "Company"
       ],
       [
        "finances",
        "Money"
       ],
       [
        "service_delivery",
        "Services"
       ],
       [
        "rights_dignity",
        "Rights and dignity"
       ],
       [
        "pets",
        "Pets"
       ],
       [
        "utilities",
        "Heat, water, power"
       ]
      ]
     },
     "remark": {
      "kind": "text",
      "required": false,
      "policy": "ask",
      "label": "What",
      "hint": "",
      "max_length": 1000
     },
     "severity": {
      "kind": "choice",
      "required": true,
      "policy": "ask",
      "label": "How serious",
      "hint": "",
      "choices": [
       [
        "none",
        "Nothing to note"
       ],
       [
        "minor",
        "Minor"
       ],
       [
        "moderate",
        "Moderate"
       ],
       [
        "serious",
        "Serious"
       ],
       [
        "immediate",
        "Immediate danger"
       ]
      ]
     },
     "source": {
      "kind": "choice",
      "required": true,
      "policy": "ask",
      "label": "How do you know",
      "hint": "",
      "choices": [
       [
        "observed",
        "I saw it"
       ],
       [
        "self_reported",
        "The client said it"
       ],
       [
        "reported_by_related_person",
        "Somebody close said it"
       ],
       [
        "administrative_record",
        "From a record"
       ]
      ]
     },
     "action_taken": {
      "kind": "text",
      "required": false,
      "policy": "ask",
      "label": "What you did about it",
      "hint": "",
      "max_length": 500
     },
     "quick": {
      "kind": "boolean",
      "required": false,
      "policy": "ask",
      "label": "Quick mark",
      "hint": ""
     },
     "noted_at": {
      "kind": "datetime",
      "required": true,
      "policy": "ask",
      "label": "Noted",
      "hint": ""
     },
     "recorded_by": {
      "kind": "reference",
      "required": false,
      "policy": "ask",
      "label": "Recorded by",
      "hint": "",
      "target": "worker"
     }
    }
   },
   "progress_note": {
    "label": "Progress note",
    "case_file": "client",
    "create_only": false,
    "frozen_when": {
     "type": "signature",
     "field": "progress_note"
    },
    "shelf": "back",
    "fields": {
     "visit": {
      "kind": "reference",
      "required": false,
      "policy": "ask",
      "label": "Visit",
      "hint": "",
      "target": "visit"
     },
     "goal": {
      "kind": "reference",
      "required": false,
      "policy": "ask",
      "label": "Goal",
      "hint": "",
      "target": "goal"
     },
     "core_function": {
      "kind": "choice",
      "required": false,
      "policy": "ask",
      "label": "What it was about",
      "hint": "",
      "choices": [
       [
        "assessment",
        "Assessment"
       ],
       [
        "planning",
        "Planning"
       ],
       [
        "referral_linkage",
        "Referral"
       ],
       [
        "monitoring",
        "Monitoring and follow-up"
       ],
       [
        "crisis",
        "Crisis"
       ],
       [
        "advocacy",
        "Advocacy"
       ]
      ]
     },
     "client_said": {
      "kind": "long_text",
      "required": false,
      "policy": "text",
      "label": "The client said",
      "hint": "",
      "max_length": 20000
     },
     "worker_saw": {
      "kind": "long_text",
      "required": false,
      "policy": "text",
      "label": "I saw",
      "hint": "",
      "max_length": 20000
     },
     "worker_did": {
      "kind": "long_text",
      "required": false,
      "policy": "text",
      "label": "I did",
      "hint": "",
      "max_length": 20000
     },
     "worker_thinks": {
      "kind": "long_text",
      "required": false,
      "policy": "text",
      "label": "I think",
      "hint": "",
      "max_length": 20000
     },
     "next_step": {
      "kind": "text",
      "required": false,
      "policy": "ask",
      "label": "Next step",
      "hint": "",
      "max_length": 500
     },
     "next_step_on": {
      "kind": "date",
      "required": false,
      "policy": "ask",
      "label": "Next step by",
      "hint": ""
     },
     "happened_at": {
      "kind": "datetime",
      "required": true,
      "policy": "ask",
      "label": "When it happened",
      "hint": ""
     },
     "written_at": {
      "kind": "datetime",
      "required": true,
      "policy": "ask",
      "label": "Written",
      "hint": ""
     },
     "late_reason": {
      "kind": "text",
      "required": false,
      "policy": "ask",
      "label": "Why it is written late",
      "hint": "",
      "max_length": 500
     },
     "recorded_by": {
      "kind": "reference",
      "required": true,
      "policy": "ask",
      "label": "Written by",
      "hint": "",
      "target": "worker"
     }
    }
   },
   "signature": {
    "label": "Signature",
    "case_file": "client",
    "create_only": true,
    "frozen_when": null,
    "shelf": "back",
    "fields": {
     "progress_note": {
      "kind": "reference",
      "required": true,
      "policy": "ask",
      "label": "Progress note",
      "hint": "",
      "target": "progress_note"
     },
     "signed_at": {
      "kind": "datetime",
      "required": true,
      "policy": "ask",
      "label": "Signed",
      "hint": ""
     },
     "signer_name": {
      "kind": "text",
      "required": true,
      "policy": "ask",
      "label": "Signer",
      "hint": "",
      "max_length": 200
     },
     "credential": {
      "kind": "text",
      "required": false,
      "policy": "ask",
      "label": "Credential and title",
      "hint": "",
      "max_length": 200
     },
     "late_entry": {
      "kind": "boolean",
      "required": false,
      "policy": "ask",
      "label": "Late entry",
      "hint": ""
     },
     "content_hash": {
      "kind": "text",
      "required": false,
      "policy": "ask",
      "label": "Fingerprint of the content",
      "hint": "",
      "max_length": 64
     },
     "recorded_by": {
      "kind": "reference",
      "required": true,
      "policy": "ask",
      "label": "Signed by",
      "hint": "",
      "target": "worker"
     }
    }
   },
   "addendum": {
    "label": "Addendum",
    "case_file": "client",
    "create_only": true,
    "frozen_when": null,
    "shelf": "back",
    "fields": {
     "progress_note": {
      "kind": "reference",
      "required": true,
      "policy": "ask",
      "label": "Progress note",
      "hint": "",
      "target": "progress_note"
     },
     "text": {
      "kind": "long_text",
      "required": true,
      "policy": "text",
      "label": "What to add",
      "hint": "",
      "max_length": 20000
     },
     "written_at": {
      "kind": "datetime",
      "required": true,
      "policy": "ask",
      "label": "Written",
      "hint": ""
     },
     "recorded_by": {
      "kind": "reference",
      "required": true,
      "policy": "ask",
      "label": "Written by",
      "hint": "",
      "target": "worker"
     }
    }
   },
   "review": {
    "label": "Review",
    "case_file": "client",
    "create_only": true,
    "frozen_when": null,
    "shelf": "back",
    "fields": {
     "subject": {
      "kind": "reference",
      "required": true,
      "policy": "ask",
      "label": "What was reviewed",
      "hint": "",
      "target": "any"
     },
     "subject_type": {
      "kind": "choice",
      "required": true,
      "policy": "ask",
      "label": "Kind of record",
      "hint": "",
      "choices": [
       [
        "progress_note",
        "Progress note"
       ],
       [
        "care_plan",
        "Care plan"
       ],
       [
        "assessment",
        "Assessment"
       ]
      ]
     },
     "seen": {
      "kind": "text",
      "required": true,
      "policy": "ask",
      "label": "Version seen",
      "hint": "",
      "max_length": 64
     },
     "verdict": {
      "kind": "choice",
      "required": true,
      "policy": "ask",
      "label": "Verdict",
      "hint": "",
      "choices": [
       [
        "approved",
        "Approved"
       ],
       [
        "returned",
        "Returned"
       ]
      ]
     },
     "comment": {
      "kind": "long_text",
      "required": false,
      "policy": "text",
      "label": "Comment",
      "hint": "",
      "max_length": 4000
     },
     "reviewed_at": {
      "kind": "datetime",
      "required": true,
      "policy": "ask",
      "label": "Reviewed",
      "hint": ""
     },
     "recorded_by": {
      "kind": "reference",
      "required": true,
      "policy": "ask",
      "label": "Reviewed by",
      "hint": "",
      "target": "worker"
     }
    }
   },
   "assessment": {
    "label": "Assessment",
    "case_file": "client",
    "create_only": false,
    "frozen_when": null,
    "shelf": "back",
    "fields": {
     "visit": {
      "kind": "reference",
      "required": false,
      "policy": "ask",
      "label": "Visit",
      "hint": "",
      "target": "visit"
     },
     "instrument": {
      "kind": "choice",
      "required": true,
      "policy": "ask",
      "label": "Form",
      "hint": "",
      "choices": [
       [
        "follow_up",
        "Follow-up assessment"
       ]
      ]
     },
     "version": {
      "kind": "integer",
      "required": true,
      "policy": "ask",
      "label": "Version",
      "hint": "",
      "min": 1,
      "max": 2147483647
     },
     "reason": {
      "kind": "choice",
      "required": false,
      "policy": "ask",
      "label": "Reason",
      "hint": "",
      "choices": [
       [
        "initial",
        "First"
       ],
       [
        "annual",
        "Annual"
       ],
       [
        "change_of_condition",
        "Something changed"
       ],
       [
        "follow_up",
        "Follow-up"
       ],
       [
        "post_hospital",
        "After hospital"
       ],
       [
        "discharge",
        "Discharge"
       ]
      ]
     },
     "answers": {
      "kind": "group",
      "required": false,
      "policy": "ask",
      "label": "Answers",
      "hint": "",
      "fields": {
       "health": {
        "kind": "choice",
        "required": false,
        "policy": "ask",
        "label": "Health in the last weeks",
        "hint": "",
        "choices": [
         [
          "4",
          "Well"
         ],
         [
          "3",
          "Mostly well"
         ],
         [
          "2",
          "So-so"
         ],
         [
          "1",
          "Hard"
         ],
         [
          "0",
          "Very hard"
         ],
         [
          "refused",
          "Did not want to say"
         ],
         [
          "unable",
          "Could not say"
         ],
         [
          "not_applicable",
          "Does not apply"
         ],
         [
          "not_asked",
          "Not asked"
         ]
        ]
       },
       "pain": {
        "kind": "choice",
        "required": false,
        "policy": "ask",
        "label": "Living with pain",
        "hint": "",
        "choices": [
         [
          "4",
          "Well"
         ],
         [
          "3",
          "Mostly well"
         ],
         [
          "2",
          "So-so"
         ],
         [
          "1",
          "Hard"
         ],
         [
          "0",
          "Very hard"
         ],
         [
          "refused",
          "Did not want to say"
         ],
         [
          "unable",
          "Could not say"
         ],
         [
          "not_applicable",
          "Does not apply"
         ],
         [
          "not_asked",
          "Not asked"
         ]
        ]
       },
       "mood": {
        "kind": "choice",
        "required": false,
        "policy": "ask",
        "label": "Mood",
        "hint": "",
        "choices": [
         [
          "4",
          "Well"
         ],
         [
          "3",
          "Mostly well"
         ],
         [
          "2",
          "So-so"
         ],
         [
          "1",
          "Hard"
         ],
         [
          "0",
          "Very hard"
         ],
         [
          "refused",
          "Did not want to say"
         ],
         [
          "unable",
          "Could not say"
         ],
         [
          "not_applicable",
          "Does not apply"
         ],
         [
          "not_asked",
          "Not asked"
         ]
        ]
       },
       "sleep": {
        "kind": "choice",
        "required": false,
        "policy": "ask",
        "label": "Sleep",
        "hint": "",
        "choices": [
         [
          "4",
          "Well"
         ],
         [
          "3",
          "Mostly well"
         ],
         [
          "2",
          "So-so"
         ],
         [
          "1",
          "Hard"
         ],
         [
          "0",
          "Very hard"
         ],
         [
          "refused",
          "Did not want to say"
         ],
         [
          "unable",
          "Could not say"
         ],
         [
          "not_applicable",
          "Does not apply"
         ],
         [
          "not_asked",
          "Not asked"
         ]
        ]
       },
       "eating": {
        "kind": "choice",
        "required": false,
        "policy": "ask",
        "label": "Eating and drinking",
        "hint": "",
        "choices": [
         [
          "4",
          "Well"
         ],
         [
          "3",
          "Mostly well"
         ],
         [
          "2",
          "So-so"
         ],
         [
          "1",
          "Hard"
         ],
         [
          "0",
          "Very hard"
         ],
         [
          "refused",
          "Did not want to say"
         ],
         [
          "unable",
          "Could not say"
         ],
         [
          "not_applicable",
          "Does not apply"
         ],
         [
          "not_asked",
          "Not asked"
         ]
        ]
       },
       "getting_around": {
        "kind": "choice",
        "required": false,
        "policy": "ask",
        "label": "Getting around",
        "hint": "",
        "choices": [
         [
          "4",
          "Well"
         ],
         [
          "3",
          "Mostly well"
         ],
         [
          "2",
          "So-so"
         ],
         [
          "1",
          "Hard"
         ],
         [
          "0",
          "Very hard"
         ],
         [
          "refused",
          "Did not want to say"
         ],
         [
          "unable",
          "Could not say"
         ],
         [
          "not_applicable",
          "Does not apply"
         ],
         [
          "not_asked",
          "Not asked"
         ]
        ]
       },
       "self_care": {
        "kind": "choice",
        "required": false,
        "policy": "ask",
        "label": "Washing and dressing",
        "hint": "",
        "choices": [
         [
          "4",
          "Well"
         ],
         [
          "3",
          "Mostly well"
         ],
         [
          "2",
          "So-so"
         ],
         [
          "1",
          "Hard"
         ],
         [
          "0",
          "Very hard"
         ],
         [
          "refused",
          "Did not want to say"
         ],
         [
          "unable",
          "Could not say"
         ],
         [
          "not_applicable",
          "Does not apply"
         ],
         [
          "not_asked",
          "Not asked"
         ]
        ]
       },
       "company": {
        "kind": "choice",
        "required": false,
        "policy": "ask",
        "label": "Company of others",
        "hint": "",
        "choices": [
         [
          "4",
          "Well"
         ],
         [
          "3",
          "Mostly well"
         ],
         [
          "2",
          "So-so"
         ],
         [
          "1",
          "Hard"
         ],
         [
          "0",
          "Very hard"
         ],
         [
          "refused",
          "Did not want to say"
         ],
         [
          "unable",
          "Could not say"
         ],
         [
          "not_applicable",
          "Does not apply"
         ],
         [
          "not_asked",
          "Not asked"
         ]
        ]
       },
       "money": {
        "kind": "choice",
        "required": false,
        "policy": "ask",
        "label": "Money for what is needed",
        "hint": "",
        "choices": [
         [
          "4",
          "Well"
         ],
         [
          "3",
          "Mostly well"
         ],
         [
          "2",
          "So-so"
         ],
         [
          "1",
          "Hard"
         ],
         [
          "0",
          "Very hard"
         ],
         [
          "refused",
          "Did not want to say"
         ],
         [
          "unable",
          "Could not say"
         ],
         [
          "not_applicable",
          "Does not apply"
         ],
         [
          "not_asked",
          "Not asked"
         ]
        ]
       },
       "safety": {
        "kind": "choice",
        "required": false,
        "policy": "ask",
        "label": "Feeling safe at home",
        "hint": "",
        "choices": [
         [
          "4",
          "Well"
         ],
         [
          "3",
          "Mostly well"
         ],
         [
          "2",
          "So-so"
         ],
         [
          "1",
          "Hard"
         ],
         [
          "0",
          "Very hard"
         ],
         [
          "refused",
          "Did not want to say"
         ],
         [
          "unable",
          "Could not say"
         ],
         [
          "not_applicable",
          "Does not apply"
         ],
         [
          "not_asked",
          "Not asked"
         ]
        ]
       }
      }
     },
     "remarks": {
      "kind": "long_text",
      "required": false,
      "policy": "text",
      "label": "What has changed",
      "hint": "",
      "max_length": 4000
     },
     "assessed_on": {
      "kind": "date",
      "required": true,
      "policy": "ask",
      "label": "Assessed on",
      "hint": ""
     },
     "recorded_by": {
      "kind": "reference",
      "required": true,
      "policy": "ask",
      "label": "Recorded by",
      "hint": "",
      "target": "worker"
     }
    }
   },
   "care_plan": {
    "label": "Care plan",
    "case_file": "client",
    "create_only": false,
    "frozen_when": null,
    "shelf": "front",
    "fields": {
     "title": {
      "kind": "text",
      "required": true,
      "policy": "ask",
      "label": "Title",
      "hint": "",
      "max_length": 200
     },
     "plan_type": {
      "kind": "choice",
      "required": true,
      "policy": "ask",
      "label": "Kind of plan",
      "hint": "",
      "choices": [
       [
        "initial",
        "First plan"
       ],
       [
        "annual",
        "Annual plan"
       ],
       [
        "revision",
        "Revision"
       ],
       [
        "interim",
        "Interim plan"
       ]
      ]
     },
     "status": {
      "kind": "choice",
      "required": true,
      "policy": "ask",
      "label": "Status",
      "hint": "",
      "choices": [
       [
        "draft",
        "Draft"
       ],
       [
        "team_review",
        "With the team"
       ],
       [
        "awaiting_signatures",
        "Waiting for signatures"
       ],
       [
        "active",
        "Active"
       ],
       [
        "superseded",
        "Replaced"
       ],
       [
        "terminated",
        "Ended"
       ]
      ]
     },
     "starts_on": {
      "kind": "date",
      "required": true,
      "policy": "ask",
      "label": "From",
      "hint": ""
     },
     "ends_on": {
      "kind": "date",
      "required": false,
      "policy": "ask",
      "label": "Until",
      "hint": ""
     },
     "reviewed_on": {
      "kind": "date",
      "required": false,
      "policy": "ask",
      "label": "Last reviewed face to face",
      "hint": ""
     },
     "strengths": {
      "kind": "long_text",
      "required": false,
      "policy": "text",
      "label": "Strengths",
      "hint": "",
      "max_length": 4000
     },
     "risks": {
      "kind": "long_text",
      "required": false,
      "policy": "ask",
      "label": "Risks and what helps",
      "hint": "",
      "max_length": 4000
     },
     "backup_plan": {
      "kind": "long_text",
      "required": false,
      "policy": "ask",
      "label": "If help does not come",
      "hint": "",
      "max_length": 4000
     }
    }
   },
   "goal": {
    "label": "Goal",
    "case_file": "client",
    "create_only": false,
    "frozen_when": null,
    "shelf": "front",
    "fields": {
     "care_plan": {
      "kind": "reference",
      "required": false,
      "policy": "ask",
      "label": "Care plan",
      "hint": "",
      "target": "care_plan"
     },
     "statement": {
      "kind": "long_text",
      "required": true,
      "policy": "text",
      "label": "In the client's own words",
      "hint": "",
      "max_length": 1000
     },
     "domain": {
      "kind": "choice",
      "required": false,
      "policy": "ask",
      "label": "Part of life",
      "hint": "",
      "choices": [
       [
        "health",
        "Health"
       ],
       [
        "home",
        "Home"
       ],
       [
        "daily_living",
        "Daily living"
       ],
       [
        "community",
        "Community"
       ],
       [
        "work_school",
        "Work or school"
       ],
       [
        "money",
        "Money"
       ],
       [
        "safety",
        "Safety"
       ],
       [
        "family",
        "Family"
       ]
      ]
     },
     "status": {
      "kind": "choice",
      "required": true,
      "policy": "ask",
      "label": "Status",
      "hint": "",
      "choices": [
       [
        "proposed",
        "Proposed"
       ],
       [
        "accepted",
        "Accepted"
       ],
       [
        "active",
        "Active"
       ],
       [
        "on_hold",
        "On hold"
       ],
       [
        "completed",
        "Completed"
       ],
       [
        "cancelled",
        "Cancelled"
       ]
      ]
     },
     "achievement": {
      "kind": "choice",
      "required": false,
      "policy": "ask",
      "label": "Progress since last time",
      "hint": "",
      "choices": [
       [
        "improving",
        "Getting better"
       ],
       [
        "no_change",
        "No change"
       ],
       [
        "worsening",
        "Getting harder"
       ],
       [
        "achieved",
        "Achieved"
       ],
       [
        "sustaining",
        "Holding on to it"
       ],
       [
        "not_attainable",
        "Cannot be reached"
       ]
      ]
     },
     "progress": {
      "kind": "long_text",
      "required": false,
      "policy": "text",
      "label": "What moved, what is in the way",
      "hint": "",
      "max_length": 4000
     },
     "measure": {
      "kind": "text",
      "required": false,
      "policy": "ask",
      "label": "How we will know",
      "hint": "",
      "max_length": 500
     },
     "latest_value": {
      "kind": "text",
      "required": false,
      "policy": "ask",
      "label": "Where it stands",
      "hint": "",
      "max_length": 120
     },
     "target_on": {
      "kind": "date",
      "required": false,
      "policy": "ask",
      "label": "By when",
      "hint": ""
     }
    }
   },
   "task": {
    "label": "Task",
    "case_file": "client",
    "create_only": false,
    "frozen_when": null,
    "shelf": "front",
    "fields": {
     "title": {
      "kind": "text",
      "required": true,
      "policy": "ask",
      "label": "What",
      "hint": "",
      "max_length": 500
     },
     "due_on": {
      "kind": "date",
      "required": false,
      "policy": "ask",
      "label": "Until",
      "hint": ""
     },
     "priority": {
      "kind": "choice",
      "required": false,
      "policy": "ask",
      "label": "Priority",
      "hint": "",
      "choices": [
       [
        "emergency",
        "Emergency"
       ],
       [
        "high",
        "High"
       ],
       [
        "normal",
        "Normal"
       ],
       [
        "low",
        "Low"
       ]
      ]
     },
     "status": {
      "kind": "choice",
      "required": true,
      "policy": "ask",
      "label": "Status",
      "hint": "",
      "choices": [
       [
        "open",
        "Open"
       ],
       [
        "waiting",
        "Waiting for somebody"
       ],
       [
        "done",
        "Done"
       ],
       [
        "cancelled",
        "Cancelled"
       ]
      ]
     },
     "assignee": {
      "kind": "reference",
      "required": true,
      "policy": "ask",
      "label": "Who",
      "hint": "",
      "target": "worker"
     },
     "origin": {
      "kind": "choice",
      "required": false,
      "policy": "ask",
      "label": "Where it comes from",
      "hint": "",
      "choices": [
       [
        "next_step",
        "Next step of a note"
       ],
       [
        "manual",
        "Written by hand"
       ],
       [
        "supervisor",
        "From the supervisor"
       ]
      ]
     },
     "origin_record": {
      "kind": "reference",
      "required": false,
      "policy": "ask",
      "label": "Came from",
      "hint": "",
      "target": "any"
     },
     "done_at": {
      "kind": "datetime",
      "required": false,
      "policy": "ask",
      "label": "Done",
      "hint": ""
     }
    }
   },
   "due_item": {
    "label": "Due",
    "case_file": "client",
    "create_only": false,
    "frozen_when": null,
    "shelf": "front",
    "fields": {
     "rule": {
      "kind": "choice",
      "required": true,
      "policy": "ask",
      "label": "Rule",
      "hint": "",
      "choices": [
       [
        "R01",
        "Unsigned note"
       ],
       [
        "R02",
        "Visit without a note"
       ],
       [
        "R04",
        "Face-to-face visit"
       ],
       [
        "R06",
        "Plan review"
       ],
       [
        "R07",
        "Plan ends"
       ],
       [
        "R09",
        "Reassessment"
       ],
       [
        "R17",
        "Task"
       ]
      ]
     },
     "subject": {
      "kind": "reference",
      "required": true,
      "policy": "ask",
      "label": "About",
      "hint": "",
      "target": "any"
     },
     "due_on": {
      "kind": "date",
      "required": true,
      "policy": "ask",
      "label": "Due on",
      "hint": ""
     },
     "why": {
      "kind": "text",
      "required": true,
      "policy": "ask",
      "label": "Why",
      "hint": "",
      "max_length": 200
     },
     "why_values": {
      "kind": "group",
      "required": false,
      "policy": "ask",
      "label": "Facts behind it",
      "hint": "",
      "fields": {
       "on": {
        "kind": "date",
        "required": false,
        "policy": "ask",
        "label": "Date",
        "hint": ""
       },
       "days": {
        "kind": "integer",
        "required": false,
        "policy": "ask",
        "label": "Days",
        "hint": "",
        "min": 0,
        "max": 2147483647
       },
       "name": {
        "kind": "text",
        "required": false,
        "policy": "ask",
        "label": "Name",
        "hint": "",
        "max_length": 500
       }
      }
     },
     "cleared_at": {
      "kind": "datetime",
      "required": false,
      "policy": "ask",
      "label": "Cleared",
      "hint": ""
     }
    }
   }
  }
 },
 "pages": [
  {
   "name": "today",
   "path": "/",
   "template": "today.html",
   "title": "Today",
   "place": "today",
   "needs": [
    [
     "clients",
     {
      "verb": "every",
      "subject": "client",
      "case_file": null,
      "steps": []
     }
    ],
    [
     "visits",
     {
      "verb": "every",
      "subject": "visit",
      "case_file": null,
      "steps": [
       [
        "where",
        "worker",
        "is",
        "$me.id"
       ],
       [
        "embed",
        "client",
        "client",
        "case_file"
       ]
      ]
     }
    ],
    [
     "plan",
     {
      "verb": "call",
      "subject": "today_plan",
      "arguments": {
       "visits": "$needs.visits",
       "today": "$today",
       "now": "$now",
       "zone": "$zone",
       "me": "$me.id"
      },
      "steps": []
     }
    ],
    [
     "hazards",
     {
      "verb": "every",
      "subject": "hazard",
      "case_file": null,
      "steps": []
     }
    ],
    [
     "records",
     {
      "verb": "every",
      "subject": [
       "client",
       "visit",
       "progress_note",
       "signature",
       "care_plan",
       "assessment",
       "task"
      ],
      "case_file": null,
      "steps": []
     }
    ],
    [
     "all_due",
     {
      "verb": "call",
      "subject": "due_of_caseload",
      "arguments": {
       "records": "$needs.records",
       "today": "$today",
       "now": "$now",
       "zone": "$zone"
      },
      "steps": []
     }
    ],
    [
     "due",
     {
      "verb": "call",
      "subject": "due_mine",
      "arguments": {
       "items": "$needs.all_due",
       "me": "$me.id"
      },
      "steps": []
     }
    ],
    [
     "unsettled",
     {
      "verb": "every",
      "subject": [
       "client",
       "hazard",
       "contact_person",
       "visit",
       "progress_note",
       "assessment",
       "care_plan",
       "goal",
       "task"
      ],
      "case_file": null,
      "steps": [
       [
        "where",
        "conflicts",
        "not_empty",
        null
       ],
       [
        "embed",
        "client",
        "client",
        "case_file"
       ]
      ]
     }
    ]
   ],
   "form": null,
   "block": null,
   "offline": true,
   "loader": null,
   "roles": [
    "worker",
    "supervisor",
    "admin"
   ],
   "fragment": false,
   "queries": []
  },
  {
   "name": "patterns",
   "path": "/-/patterns",
   "template": "patterns.html",
   "title": "Patterns",
   "place": null,
   "needs": [],
   "form": null,
   "block": null,
   "offline": false,
   "loader": null,
   "roles": [
    "worker",
    "supervisor",
    "admin"
   ],
   "fragment": false,
   "queries": []
  },
  {
   "name": "waiting",
   "path": "/-/waiting",
   "template": "waiting.html",
   "title": "Waiting",
   "place": null,
   "needs": [],
   "form": null,
   "block": null,
   "offline": true,
   "loader": null,
   "roles": [
    "worker",
    "supervisor",
    "admin"
   ],
   "fragment": false,
   "queries": []
  },
  {
   "name": "clients",
   "path": "/clients",
   "template": "clients.html",
   "title": "Clients",
   "place": "clients",
   "needs": [
    [
     "clients",
     {
      "verb": "every",
      "subject": "client",
      "case_file": null,
      "steps": [
       [
        "match",
        [
         "given_name",
         "family_name",
         "preferred_name",
         "household"
        ],
        "$query.q"
       ],
       [
        "sort",
        [
         "family_name",
         "given_name"
        ]
       ]
      ]
     }
    ],
    [
     "hazards",
     {
      "verb": "every",
      "subject": "hazard",
      "case_file": null,
      "steps": []
     }
    ],
    [
     "records",
     {
      "verb": "every",
      "subject": [
       "client",
       "visit",
       "progress_note",
       "signature",
       "care_plan",
       "assessment",
       "task"
      ],
      "case_file": null,
      "steps": []
     }
    ],
    [
     "due",
     {
      "verb": "call",
      "subject": "due_of_caseload",
      "arguments": {
       "records": "$needs.records",
       "today": "$today",
       "now": "$now",
       "zone": "$zone"
      },
      "steps": []
     }
    ]
   ],
   "form": null,
   "block": "results",
   "offline": true,
   "loader": null,
   "roles": [
    "worker",
    "supervisor",
    "admin"
   ],
   "fragment": false,
   "queries": [
    "q"
   ]
  },
  {
   "name": "client",
   "path": "/clients/<client>",
   "template": "client.html",
   "title": "Client",
   "place": "clients",
   "needs": [
    [
     "client",
     {
      "verb": "one",
      "subject": "client",
      "id": "$client",
      "optional": false,
      "steps": []
     }
    ],
    [
     "hazards",
     {
      "verb": "every",
      "subject": "hazard",
      "case_file": "$client",
      "steps": [
       [
        "sort",
        [
         "-severity"
        ]
       ]
      ]
     }
    ],
    [
     "contacts",
     {
      "verb": "every",
      "subject": "contact_person",
      "case_file": "$client",
      "steps": [
       [
        "sort",
        [
         "-circle",
         "name"
        ]
       ]
      ]
     }
    ],
    [
     "members",
     {
      "verb": "every",
      "subject": "membership",
      "case_file": "$client",
      "steps": [
       [
        "where",
        "ended_at",
        "empty",
        null
       ],
       [
        "sort",
        [
         "-role"
        ]
       ],
       [
        "embed",
        "person",
        "worker",
        "worker"
       ]
      ]
     }
    ],
    [
     "visits",
     {
      "verb": "every",
      "subject": "visit",
      "case_file": "$client",
      "steps": [
       [
        "where",
        "ended_at",
        "empty",
        null
       ],
       [
        "where",
        "outcome",
        "empty",
        null
       ],
       [
        "sort",
        [
         "starts_at"
        ]
       ]
      ]
     }
    ],
    [
     "plans",
     {
      "verb": "every",
      "subject": "care_plan",
      "case_file": "$client",
      "steps": [
       [
        "where",
        "status",
        "is",
        "active"
       ],
       [
        "sort",
        [
         "-starts_on"
        ]
       ],
       [
        "limit",
        1
       ]
      ]
     }
    ],
    [
     "goals",
     {
      "verb": "every",
      "subject": "goal",
      "case_file": "$client",
      "steps": [
       [
        "where",
        "status",
        "in",
        [
         "proposed",
         "accepted",
         "active",
         "on_hold"
        ]
       ],
       [
        "sort",
        [
         "target_on"
        ]
       ]
      ]
     }
    ],
    [
     "tasks",
     {
      "verb": "every",
      "subject": "task",
      "case_file": "$client",
      "steps": [
       [
        "where",
        "status",
        "in",
        [
         "open",
         "waiting"
        ]
       ],
       [
        "sort",
        [
         "due_on"
        ]
       ]
      ]
     }
    ],
    [
     "notes",
     {
      "verb": "every",
      "subject": "progress_note",
      "case_file": "$client",
      "steps": []
     }
    ],
    [
     "steps",
     {
      "verb": "call",
      "subject": "next_steps",
      "arguments": {
       "notes": "$needs.notes",
       "limit": 3
      },
      "steps": []
     }
    ],
    [
     "assessments",
     {
      "verb": "every",
      "subject": "assessment",
      "case_file": "$client",
      "steps": []
     }
    ],
    [
     "trend",
     {
      "verb": "call",
      "subject": "trend",
      "arguments": {
       "assessments": "$needs.assessments"
      },
      "steps": []
     }
    ],
    [
     "story",
     {
      "verb": "every",
      "subject": [
       "visit",
       "progress_note",
       "signature",
       "addendum",
       "observation",
       "assessment"
      ],
      "case_file": "$client",
      "steps": [
       [
        "embed",
        "person",
        "worker",
        "recorded_by"
       ]
      ]
     }
    ],
    [
     "timeline",
     {
      "verb": "call",
      "subject": "timeline",
      "arguments": {
       "records": "$needs.story",
       "zone": "$zone",
       "limit": 200
      },
      "steps": []
     }
    ]
   ],
   "form": null,
   "block": null,
   "offline": true,
   "loader": null,
   "roles": [
    "worker",
    "supervisor",
    "admin"
   ],
   "fragment": false,
   "queries": []
  },
  {
   "name": "assessment",
   "path": "/clients/<client>/assessments/<assessment>",
   "template": "assessment.html",
   "title": "Follow-up assessment",
   "place": "clients",
   "needs": [
    [
     "client",
     {
      "verb": "one",
      "subject": "client",
      "id": "$client",
      "optional": false,
      "steps": []
     }
    ],
    [
     "assessment",
     {
      "verb": "one",
      "subject": "assessment",
      "id": "$assessment",
      "optional": false,
      "steps": []
     }
    ],
    [
     "author",
     {
      "verb": "one",
      "subject": "worker",
      "id": "$needs.assessment.recorded_by",
      "optional": true,
      "steps": []
     }
    ],
    [
     "scored",
     {
      "verb": "call",
      "subject": "scored",
      "arguments": {
       "assessment": "$needs.assessment"
      },
      "steps": []
     }
    ],
    [
     "earlier",
     {
      "verb": "every",
      "subject": "assessment",
      "case_file": "$client",
      "steps": [
       [
        "where",
        "assessed_on",
        "before",
        "$needs.assessment.assessed_on"
       ],
       [
        "sort",
        [
         "-assessed_on"
        ]
       ],
       [
        "limit",
        1
       ]
      ]
     }
    ],
    [
     "changes",
     {
      "verb": "call",
      "subject": "compare",
      "arguments": {
       "answers": "$needs.assessment.answers",
       "before": null
      },
      "steps": []
     }
    ],
    [
     "all",
     {
      "verb": "every",
      "subject": "assessment",
      "case_file": "$client",
      "steps": []
     }
    ],
    [
     "trend",
     {
      "verb": "call",
      "subject": "trend",
      "arguments": {
       "assessments": "$needs.all"
      },
      "steps": []
     }
    ]
   ],
   "form": null,
   "block": null,
   "offline": true,
   "loader": null,
   "roles": [
    "worker",
    "supervisor",
    "admin"
   ],
   "fragment": false,
   "queries": []
  },
  {
   "name": "contact_new",
   "path": "/clients/<client>/contacts/new",
   "template": "form_page.html",
   "title": "Add a person",
   "place": "clients",
   "needs": [
    [
     "client",
     {
      "verb": "one",
      "subject": "client",
      "id": "$client",
      "optional": false,
      "steps": []
     }
    ]
   ],
   "form": "contact_new",
   "block": null,
   "offline": true,
   "loader": null,
   "roles": [
    "worker",
    "supervisor",
    "admin"
   ],
   "fragment": false,
   "queries": []
  },
  {
   "name": "contact_edit",
   "path": "/clients/<client>/contacts/<contact>",
   "template": "form_page.html",
   "title": "Correct this person",
   "place": "clients",
   "needs": [
    [
     "client",
     {
      "verb": "one",
      "subject": "client",
      "id": "$client",
      "optional": false,
      "steps": []
     }
    ],
    [
     "contact",
     {
      "verb": "one",
      "subject": "contact_person",
      "id": "$contact",
      "optional": false,
      "steps": []
     }
    ]
   ],
   "form": "contact_edit",
   "block": null,
   "offline": true,
   "loader": null,
   "roles": [
    "worker",
    "supervisor",
    "admin"
   ],
   "fragment": false,
   "queries": []
  },
  {
   "name": "client_edit",
   "path": "/clients/<client>/edit",
   "template": "form_page.html",
   "title": "Correct who this is",
   "place": "clients",
   "needs": [
    [
     "client",
     {
      "verb": "one",
      "subject": "client",
      "id": "$client",
      "optional": false,
      "steps": []
     }
    ]
   ],
   "form": "client_edit",
   "block": null,
   "offline": true,
   "loader": null,
   "roles": [
    "worker",
    "supervisor",
    "admin"
   ],
   "fragment": false,
   "queries": []
  },
  {
   "name": "goal_new",
   "path": "/clients/<client>/goals/new",
   "template": "form_page.html",
   "title": "A new goal",
   "place": "clients",
   "needs": [
    [
     "client",
     {
      "verb": "one",
      "subject": "client",
      "id": "$client",
      "optional": false,
      "steps": []
     }
    ]
   ],
   "form": "goal_new",
   "block": null,
   "offline": true,
   "loader": null,
   "roles": [
    "worker",
    "supervisor",
    "admin"
   ],
   "fragment": false,
   "queries": []
  },
  {
   "name": "goal_progress",
   "path": "/clients/<client>/goals/<goal>",
   "template": "goal.html",
   "title": "What moved?",
   "place": "clients",
   "needs": [
    [
     "client",
     {
      "verb": "one",
      "subject": "client",
      "id": "$client",
      "optional": false,
      "steps": []
     }
    ],
    [
     "goal",
     {
      "verb": "one",
      "subject": "goal",
      "id": "$goal",
      "optional": false,
      "steps": []
     }
    ]
   ],
   "form": "goal_progress",
   "block": null,
   "offline": true,
   "loader": null,
   "roles": [
    "worker",
    "supervisor",
    "admin"
   ],
   "fragment": false,
   "queries": []
  },
  {
   "name": "goal_revise",
   "path": "/clients/<client>/goals/<goal>/revise",
   "template": "form_page.html",
   "title": "Revise the goal",
   "place": "clients",
   "needs": [
    [
     "client",
     {
      "verb": "one",
      "subject": "client",
      "id": "$client",
      "optional": false,
      "steps": []
     }
    ],
    [
     "goal",
     {
      "verb": "one",
      "subject": "goal",
      "id": "$goal",
      "optional": false,
      "steps": []
     }
    ]
   ],
   "form": "goal_revise",
   "block": null,
   "offline": true,
   "loader": null,
   "roles": [
    "worker",
    "supervisor",
    "admin"
   ],
   "fragment": false,
   "queries": []
  },
  {
   "name": "hand_over",
   "path": "/clients/<client>/hand-over",
   "template": "hand_over.html",
   "title": "Hand to another worker",
   "place": "clients",
   "needs": [
    [
     "client",
     {
      "verb": "one",
      "subject": "client",
      "id": "$client",
      "optional": false,
      "steps": []
     }
    ],
    [
     "now_with",
     {
      "verb": "one",
      "subject": "worker",
      "id": "$needs.primary.worker",
      "optional": true,
      "steps": []
     }
    ]
   ],
   "form": "hand_over",
   "block": null,
   "offline": false,
   "loader": "handing_over",
   "roles": [
    "supervisor",
    "admin"
   ],
   "fragment": false,
   "queries": []
  },
  {
   "name": "hazard_new",
   "path": "/clients/<client>/hazards/new",
   "template": "form_page.html",
   "title": "Add a warning",
   "place": "clients",
   "needs": [
    [
     "client",
     {
      "verb": "one",
      "subject": "client",
      "id": "$client",
      "optional": false,
      "steps": []
     }
    ]
   ],
   "form": "hazard_new",
   "block": null,
   "offline": true,
   "loader": null,
   "roles": [
    "worker",
    "supervisor",
    "admin"
   ],
   "fragment": false,
   "queries": []
  },
  {
   "name": "note_new",
   "path": "/clients/<client>/notes/new",
   "template": "note_form.html",
   "title": "Write a note",
   "place": "clients",
   "needs": [
    [
     "client",
     {
      "verb": "one",
      "subject": "client",
      "id": "$client",
      "optional": false,
      "steps": []
     }
    ],
    [
     "observations",
     {
      "verb": "every",
      "subject": "observation",
      "case_file": "$client",
      "steps": [
       [
        "where",
        "noted_at",
        "not_before",
        "$today"
       ],
       [
        "sort",
        [
         "noted_at"
        ]
       ]
      ]
     }
    ]
   ],
   "form": "note_new",
   "block": null,
   "offline": true,
   "loader": null,
   "roles": [
    "worker",
    "supervisor",
    "admin"
   ],
   "fragment": false,
   "queries": []
  },
  {
   "name": "note",
   "path": "/clients/<client>/notes/<note>",
   "template": "note.html",
   "title": "Note",
   "place": "clients",
   "needs": [
    [
     "client",
     {
      "verb": "one",
      "subject": "client",
      "id": "$client",
      "optional": false,
      "steps": []
     }
    ],
    [
     "note",
     {
      "verb": "one",
      "subject": "progress_note",
      "id": "$note",
      "optional": false,
      "steps": []
     }
    ],
    [
     "signatures",
     {
      "verb": "every",
      "subject": "signature",
      "case_file": "$client",
      "steps": [
       [
        "where",
        "progress_note",
        "is",
        "$note"
       ]
      ]
     }
    ],
    [
     "author",
     {
      "verb": "one",
      "subject": "worker",
      "id": "$needs.note.recorded_by",
      "optional": true,
      "steps": []
     }
    ],
    [
     "visit",
     {
      "verb": "one",
      "subject": "visit",
      "id": "$needs.note.visit",
      "optional": true,
      "steps": []
     }
    ],
    [
     "addenda",
     {
      "verb": "every",
      "subject": "addendum",
      "case_file": "$client",
      "steps": [
       [
        "where",
        "progress_note",
        "is",
        "$note"
       ],
       [
        "sort",
        [
         "written_at"
        ]
       ],
       [
        "embed",
        "person",
        "worker",
        "recorded_by"
       ]
      ]
     }
    ],
    [
     "reviews",
     {
      "verb": "every",
      "subject": "review",
      "case_file": "$client",
      "steps": [
       [
        "where",
        "subject",
        "is",
        "$note"
       ],
       [
        "sort",
        [
         "-reviewed_at"
        ]
       ],
       [
        "embed",
        "person",
        "worker",
        "recorded_by"
       ]
      ]
     }
    ]
   ],
   "form": null,
   "block": null,
   "offline": true,
   "loader": null,
   "roles": [
    "worker",
    "supervisor",
    "admin"
   ],
   "fragment": false,
   "queries": []
  },
  {
   "name": "note_addendum",
   "path": "/clients/<client>/notes/<note>/addendum",
   "template": "form_page.html",
   "title": "Add to the note",
   "place": "clients",
   "needs": [
    [
     "client",
     {
      "verb": "one",
      "subject": "client",
      "id": "$client",
      "optional": false,
      "steps": []
     }
    ],
    [
     "note",
     {
      "verb": "one",
      "subject": "progress_note",
      "id": "$note",
      "optional": false,
      "steps": []
     }
    ],
    [
     "signatures",
     {
      "verb": "every",
      "subject": "signature",
      "case_file": "$client",
      "steps": [
       [
        "where",
        "progress_note",
        "is",
        "$note"
       ]
      ]
     }
    ]
   ],
   "form": "note_addendum",
   "block": null,
   "offline": true,
   "loader": null,
   "roles": [
    "worker",
    "supervisor",
    "admin"
   ],
   "fragment": false,
   "queries": []
  },
  {
   "name": "note_edit",
   "path": "/clients/<client>/notes/<note>/edit",
   "template": "note_form.html",
   "title": "Go on with the note",
   "place": "clients",
   "needs": [
    [
     "client",
     {
      "verb": "one",
      "subject": "client",
      "id": "$client",
      "optional": false,
      "steps": []
     }
    ],
    [
     "note",
     {
      "verb": "one",
      "subject": "progress_note",
      "id": "$note",
      "optional": false,
      "steps": []
     }
    ],
    [
     "signatures",
     {
      "verb": "every",
      "subject": "signature",
      "case_file": "$client",
      "steps": [
       [
        "where",
        "progress_note",
        "is",
        "$note"
       ]
      ]
     }
    ],
    [
     "observations",
     {
      "verb": "every",
      "subject": "observation",
      "case_file": "$client",
      "steps": [
       [
        "where",
        "visit",
        "is",
        "$needs.note.visit"
       ],
       [
        "where",
        "visit",
        "not_empty",
        null
       ],
       [
        "sort",
        [
         "noted_at"
        ]
       ]
      ]
     }
    ]
   ],
   "form": "note_edit",
   "block": null,
   "offline": true,
   "loader": null,
   "roles": [
    "worker",
    "supervisor",
    "admin"
   ],
   "fragment": false,
   "queries": []
  },
  {
   "name": "review",
   "path": "/clients/<client>/notes/<note>/review",
   "template": "review.html",
   "title": "Review the note",
   "place": "reviews",
   "needs": [
    [
     "client",
     {
      "verb": "one",
      "subject": "client",
      "id": "$client",
      "optional": false,
      "steps": []
     }
    ],
    [
     "note",
     {
      "verb": "one",
      "subject": "progress_note",
      "id": "$note",
      "optional": false,
      "steps": []
     }
    ],
    [
     "signatures",
     {
      "verb": "every",
      "subject": "signature",
      "case_file": "$client",
      "steps": [
       [
        "where",
        "progress_note",
        "is",
        "$note"
       ]
      ]
     }
    ],
    [
     "author",
     {
      "verb": "one",
      "subject": "worker",
      "id": "$needs.note.recorded_by",
      "optional": true,
      "steps": []
     }
    ]
   ],
   "form": "review",
   "block": null,
   "offline": false,
   "loader": null,
   "roles": [
    "supervisor",
    "admin"
   ],
   "fragment": false,
   "queries": []
  },
  {
   "name": "note_sign",
   "path": "/clients/<client>/notes/<note>/sign",
   "template": "note_sign.html",
   "title": "Sign the note",
   "place": "clients",
   "needs": [
    [
     "client",
     {
      "verb": "one",
      "subject": "client",
      "id": "$client",
      "optional": false,
      "steps": []
     }
    ],
    [
     "note",
     {
      "verb": "one",
      "subject": "progress_note",
      "id": "$note",
      "optional": false,
      "steps": []
     }
    ],
    [
     "signatures",
     {
      "verb": "every",
      "subject": "signature",
      "case_file": "$client",
      "steps": [
       [
        "where",
        "progress_note",
        "is",
        "$note"
       ]
      ]
     }
    ],
    [
     "late",
     {
      "verb": "call",
      "subject": "late_entry",
      "arguments": {
       "note": "$needs.note",
       "now": "$now"
      },
      "steps": []
     }
    ]
   ],
   "form": "note_sign",
   "block": null,
   "offline": true,
   "loader": null,
   "roles": [
    "worker",
    "supervisor",
    "admin"
   ],
   "fragment": false,
   "queries": []
  },
  {
   "name": "plan",
   "path": "/clients/<client>/plan",
   "template": "plan.html",
   "title": "Plan",
   "place": "clients",
   "needs": [
    [
     "client",
     {
      "verb": "one",
      "subject": "client",
      "id": "$client",
      "optional": false,
      "steps": []
     }
    ],
    [
     "plans",
     {
      "verb": "every",
      "subject": "care_plan",
      "case_file": "$client",
      "steps": [
       [
        "where",
        "status",
        "is",
        "active"
       ],
       [
        "sort",
        [
         "-starts_on"
        ]
       ]
      ]
     }
    ],
    [
     "goals",
     {
      "verb": "every",
      "subject": "goal",
      "case_file": "$client",
      "steps": [
       [
        "sort",
        [
         "status",
         "target_on"
        ]
       ]
      ]
     }
    ]
   ],
   "form": null,
   "block": null,
   "offline": true,
   "loader": null,
   "roles": [
    "worker",
    "supervisor",
    "admin"
   ],
   "fragment": false,
   "queries": []
  },
  {
   "name": "plan_new",
   "path": "/clients/<client>/plan/new",
   "template": "form_page.html",
   "title": "New plan",
   "place": "clients",
   "needs": [
    [
     "client",
     {
      "verb": "one",
      "subject": "client",
      "id": "$client",
      "optional": false,
      "steps": []
     }
    ]
   ],
   "form": "plan_new",
   "block": null,
   "offline": true,
   "loader": null,
   "roles": [
    "worker",
    "supervisor",
    "admin"
   ],
   "fragment": false,
   "queries": []
  },
  {
   "name": "plan_edit",
   "path": "/clients/<client>/plan/<care_plan>",
   "template": "form_page.html",
   "title": "Review the plan together",
   "place": "clients",
   "needs": [
    [
     "client",
     {
      "verb": "one",
      "subject": "client",
      "id": "$client",
      "optional": false,
      "steps": []
     }
    ],
    [
     "care_plan",
     {
      "verb": "one",
      "subject": "care_plan",
      "id": "$care_plan",
      "optional": false,
      "steps": []
     }
    ]
   ],
   "form": "plan_edit",
   "block": null,
   "offline": true,
   "loader": null,
   "roles": [
    "worker",
    "supervisor",
    "admin"
   ],
   "fragment": false,
   "queries": []
  },
  {
   "name": "settle_assessment",
   "path": "/clients/<client>/settle/assessment/<record>",
   "template": "settle.html",
   "title": "Two versions",
   "place": "conflicts",
   "needs": [
    [
     "client",
     {
      "verb": "one",
      "subject": "client",
      "id": "$client",
      "optional": false,
      "steps": []
     }
    ],
    [
     "record",
     {
      "verb": "one",
      "subject": "assessment",
      "id": "$record",
      "optional": false,
      "steps": []
     }
    ],
    [
     "workers",
     {
      "verb": "every",
      "subject": "worker",
      "case_file": null,
      "steps": []
     }
    ],
    [
     "card",
     {
      "verb": "call",
      "subject": "conflict_card",
      "arguments": {
       "record": "$needs.record"
      },
      "steps": []
     }
    ]
   ],
   "form": "settle",
   "block": null,
   "offline": true,
   "loader": null,
   "roles": [
    "worker",
    "supervisor",
    "admin"
   ],
   "fragment": false,
   "queries": []
  },
  {
   "name": "settle_care_plan",
   "path": "/clients/<client>/settle/care_plan/<record>",
   "template": "settle.html",
   "title": "Two versions",
   "place": "conflicts",
   "needs": [
    [
     "client",
     {
      "verb": "one",
      "subject": "client",
      "id": "$client",
      "optional": false,
      "steps": []
     }
    ],
    [
     "record",
     {
      "verb": "one",
      "subject": "care_plan",
      "id": "$record",
      "optional": false,
      "steps": []
     }
    ],
    [
     "workers",
     {
      "verb": "every",
      "subject": "worker",
      "case_file": null,
      "steps": []
     }
    ],
    [
     "card",
     {
      "verb": "call",
      "subject": "conflict_card",
      "arguments": {
       "record": "$needs.record"
      },
      "steps": []
     }
    ]
   ],
   "form": "settle",
   "block": null,
   "offline": true,
   "loader": null,
   "roles": [
    "worker",
    "supervisor",
    "admin"
   ],
   "fragment": false,
   "queries": []
  },
  {
   "name": "settle_client",
   "path": "/clients/<client>/settle/client/<record>",
   "template": "settle.html",
   "title": "Two versions",
   "place": "conflicts",
   "needs": [
    [
     "client",
     {
      "verb": "one",
      "subject": "client",
      "id": "$client",
      "optional": false,
      "steps": []
     }
    ],
    [
     "record",
     {
      "verb": "one",
      "subject": "client",
      "id": "$record",
      "optional": false,
      "steps": []
     }
    ],
    [
     "workers",
     {
      "verb": "every",
      "subject": "worker",
      "case_file": null,
      "steps": []
     }
    ],
    [
     "card",
     {
      "verb": "call",
      "subject": "conflict_card",
      "arguments": {
       "record": "$needs.record"
      },
      "steps": []
     }
    ]
   ],
   "form": "settle",
   "block": null,
   "offline": true,
   "loader": null,
   "roles": [
    "worker",
    "supervisor",
    "admin"
   ],
   "fragment": false,
   "queries": []
  },
  {
   "name": "settle_contact_person",
   "path": "/clients/<client>/settle/contact_person/<record>",
   "template": "settle.html",
   "title": "Two versions",
   "place": "conflicts",
   "needs": [
    [
     "client",
     {
      "verb": "one",
      "subject": "client",
      "id": "$client",
      "optional": false,
      "steps": []
     }
    ],
    [
     "record",
     {
      "verb": "one",
      "subject": "contact_person",
      "id": "$record",
      "optional": false,
      "steps": []
     }
    ],
    [
     "workers",
     {
      "verb": "every",
      "subject": "worker",
      "case_file": null,
      "steps": []
     }
    ],
    [
     "card",
     {
      "verb": "call",
      "subject": "conflict_card",
      "arguments": {
       "record": "$needs.record"
      },
      "steps": []
     }
    ]
   ],
   "form": "settle",
   "block": null,
   "offline": true,
   "loader": null,
   "roles": [
    "worker",
    "supervisor",
    "admin"
   ],
   "fragment": false,
   "queries": []
  },
  {
   "name": "settle_goal",
   "path": "/clients/<client>/settle/goal/<record>",
   "template": "settle.html",
   "title": "Two versions",
   "place": "conflicts",
   "needs": [
    [
     "client",
     {
      "verb": "one",
      "subject": "client",
      "id": "$client",
      "optional": false,
      "steps": []
     }
    ],
    [
     "record",
     {
      "verb": "one",
      "subject": "goal",
      "id": "$record",
      "optional": false,
      "steps": []
     }
    ],
    [
     "workers",
     {
      "verb": "every",
      "subject": "worker",
      "case_file": null,
      "steps": []
     }
    ],
    [
     "card",
     {
      "verb": "call",
      "subject": "conflict_card",
      "arguments": {
       "record": "$needs.record"
      },
      "steps": []
     }
    ]
   ],
   "form": "settle",
   "block": null,
   "offline": true,
   "loader": null,
   "roles": [
    "worker",
    "supervisor",
    "admin"
   ],
   "fragment": false,
   "queries": []
  },
  {
   "name": "settle_hazard",
   "path": "/clients/<client>/settle/hazard/<record>",
   "template": "settle.html",
   "title": "Two versions",
   "place": "conflicts",
   "needs": [
    [
     "client",
     {
      "verb": "one",
      "subject": "client",
      "id": "$client",
      "optional": false,
      "steps": []
     }
    ],
    [
     "record",
     {
      "verb": "one",
      "subject": "hazard",
      "id": "$record",
      "optional": false,
      "steps": []
     }
    ],
    [
     "workers",
     {
      "verb": "every",
      "subject": "worker",
      "case_file": null,
      "steps": []
     }
    ],
    [
     "card",
     {
      "verb": "call",
      "subject": "conflict_card",
      "arguments": {
       "record": "$needs.record"
      },
      "steps": []
     }
    ]
   ],
   "form": "settle",
   "block": null,
   "offline": true,
   "loader": null,
   "roles": [
    "worker",
    "supervisor",
    "admin"
   ],
   "fragment": false,
   "queries": []
  },
  {
   "name": "settle_progress_note",
   "path": "/clients/<client>/settle/progress_note/<record>",
   "template": "settle.html",
   "title": "Two versions",
   "place": "conflicts",
   "needs": [
    [
     "client",
     {
      "verb": "one",
      "subject": "client",
      "id": "$client",
      "optional": false,
      "steps": []
     }
    ],
    [
     "record",
     {
      "verb": "one",
      "subject": "progress_note",
      "id": "$record",
      "optional": false,
      "steps": []
     }
    ],
    [
     "workers",
     {
      "verb": "every",
      "subject": "worker",
      "case_file": null,
      "steps": []
     }
    ],
    [
     "card",
     {
      "verb": "call",
      "subject": "conflict_card",
      "arguments": {
       "record": "$needs.record"
      },
      "steps": []
     }
    ]
   ],
   "form": "settle",
   "block": null,
   "offline": true,
   "loader": null,
   "roles": [
    "worker",
    "supervisor",
    "admin"
   ],
   "fragment": false,
   "queries": []
  },
  {
   "name": "settle_task",
   "path": "/clients/<client>/settle/task/<record>",
   "template": "settle.html",
   "title": "Two versions",
   "place": "conflicts",
   "needs": [
    [
     "client",
     {
      "verb": "one",
      "subject": "client",
      "id": "$client",
      "optional": false,
      "steps": []
     }
    ],
    [
     "record",
     {
      "verb": "one",
      "subject": "task",
      "id": "$record",
      "optional": false,
      "steps": []
     }
    ],
    [
     "workers",
     {
      "verb": "every",
      "subject": "worker",
      "case_file": null,
      "steps": []
     }
    ],
    [
     "card",
     {
      "verb": "call",
      "subject": "conflict_card",
      "arguments": {
       "record": "$needs.record"
      },
      "steps": []
     }
    ]
   ],
   "form": "settle",
   "block": null,
   "offline": true,
   "loader": null,
   "roles": [
    "worker",
    "supervisor",
    "admin"
   ],
   "fragment": false,
   "queries": []
  },
  {
   "name": "settle_visit",
   "path": "/clients/<client>/settle/visit/<record>",
   "template": "settle.html",
   "title": "Two versions",
   "place": "conflicts",
   "needs": [
    [
     "client",
     {
      "verb": "one",
      "subject": "client",
      "id": "$client",
      "optional": false,
      "steps": []
     }
    ],
    [
     "record",
     {
      "verb": "one",
      "subject": "visit",
      "id": "$record",
      "optional": false,
      "steps": []
     }
    ],
    [
     "workers",
     {
      "verb": "every",
      "subject": "worker",
      "case_file": null,
      "steps": []
     }
    ],
    [
     "card",
     {
      "verb": "call",
      "subject": "conflict_card",
      "arguments": {
       "record": "$needs.record"
      },
      "steps": []
     }
    ]
   ],
   "form": "settle",
   "block": null,
   "offline": true,
   "loader": null,
   "roles": [
    "worker",
    "supervisor",
    "admin"
   ],
   "fragment": false,
   "queries": []
  },
  {
   "name": "task_new",
   "path": "/clients/<client>/tasks/new",
   "template": "form_page.html",
   "title": "Write down a promise",
   "place": "clients",
   "needs": [
    [
     "client",
     {
      "verb": "one",
      "subject": "client",
      "id": "$client",
      "optional": false,
      "steps": []
     }
    ]
   ],
   "form": "task_new",
   "block": null,
   "offline": true,
   "loader": null,
   "roles": [
    "worker",
    "supervisor",
    "admin"
   ],
   "fragment": false,
   "queries": []
  },
  {
   "name": "task_done",
   "path": "/clients/<client>/tasks/<task>",
   "template": "task.html",
   "title": "Promise",
   "place": "clients",
   "needs": [
    [
     "client",
     {
      "verb": "one",
      "subject": "client",
      "id": "$client",
      "optional": false,
      "steps": []
     }
    ],
    [
     "task",
     {
      "verb": "one",
      "subject": "task",
      "id": "$task",
      "optional": false,
      "steps": []
     }
    ]
   ],
   "form": "task_done",
   "block": null,
   "offline": true,
   "loader": null,
   "roles": [
    "worker",
    "supervisor",
    "admin"
   ],
   "fragment": false,
   "queries": []
  },
  {
   "name": "task_edit",
   "path": "/clients/<client>/tasks/<task>/edit",
   "template": "form_page.html",
   "title": "Change the promise",
   "place": "clients",
   "needs": [
    [
     "client",
     {
      "verb": "one",
      "subject": "client",
      "id": "$client",
      "optional": false,
      "steps": []
     }
    ],
    [
     "task",
     {
      "verb": "one",
      "subject": "task",
      "id": "$task",
      "optional": false,
      "steps": []
     }
    ]
   ],
   "form": "task_edit",
   "block": null,
   "offline": true,
   "loader": null,
   "roles": [
    "worker",
    "supervisor",
    "admin"
   ],
   "fragment": false,
   "queries": []
  },
  {
   "name": "client_timeline",
   "path": "/clients/<client>/timeline",
   "template": "client.html",
   "title": "Client",
   "place": "clients",
   "needs": [
    [
     "client",
     {
      "verb": "one",
      "subject": "client",
      "id": "$client",
      "optional": false,
      "steps": []
     }
    ],
    [
     "hazards",
     {
      "verb": "every",
      "subject": "hazard",
      "case_file": "$client",
      "steps": [
       [
        "sort",
        [
         "-severity"
        ]
       ]
      ]
     }
    ],
    [
     "contacts",
     {
      "verb": "every",
      "subject": "contact_person",
      "case_file": "$client",
      "steps": [
       [
        "sort",
        [
         "-circle",
         "name"
        ]
       ]
      ]
     }
    ],
    [
     "members",
     {
      "verb": "every",
      "subject": "membership",
      "case_file": "$client",
      "steps": [
       [
        "where",
        "ended_at",
        "empty",
        null
       ],
       [
        "sort",
        [
         "-role"
        ]
       ],
       [
        "embed",
        "person",
        "worker",
        "worker"
       ]
      ]
     }
    ],
    [
     "visits",
     {
      "verb": "every",
      "subject": "visit",
      "case_file": "$client",
      "steps": [
       [
        "where",
        "ended_at",
        "empty",
        null
       ],
       [
        "where",
        "outcome",
        "empty",
        null
       ],
       [
        "sort",
        [
         "starts_at"
        ]
       ]
      ]
     }
    ],
    [
     "plans",
     {
      "verb": "every",
      "subject": "care_plan",
      "case_file": "$client",
      "steps": [
       [
        "where",
        "status",
        "is",
        "active"
       ],
       [
        "sort",
        [
         "-starts_on"
        ]
       ],
       [
        "limit",
        1
       ]
      ]
     }
    ],
    [
     "goals",
     {
      "verb": "every",
      "subject": "goal",
      "case_file": "$client",
      "steps": [
       [
        "where",
        "status",
        "in",
        [
         "proposed",
         "accepted",
         "active",
         "on_hold"
        ]
       ],
       [
        "sort",
        [
         "target_on"
        ]
       ]
      ]
     }
    ],
    [
     "tasks",
     {
      "verb": "every",
      "subject": "task",
      "case_file": "$client",
      "steps": [
       [
        "where",
        "status",
        "in",
        [
         "open",
         "waiting"
        ]
       ],
       [
        "sort",
        [
         "due_on"
        ]
       ]
      ]
     }
    ],
    [
     "notes",
     {
      "verb": "every",
      "subject": "progress_note",
      "case_file": "$client",
      "steps": []
     }
    ],
    [
     "steps",
     {
      "verb": "call",
      "subject": "next_steps",
      "arguments": {
       "notes": "$needs.notes",
       "limit": 3
      },
      "steps": []
     }
    ],
    [
     "assessments",
     {
      "verb": "every",
      "subject": "assessment",
      "case_file": "$client",
      "steps": []
     }
    ],
    [
     "trend",
     {
      "verb": "call",
      "subject": "trend",
      "arguments": {
       "assessments": "$needs.assessments"
      },
      "steps": []
     }
    ],
    [
     "story",
     {
      "verb": "every",
      "subject": [
       "visit",
       "progress_note",
       "signature",
       "addendum",
       "observation",
       "assessment"
      ],
      "case_file": "$client",
      "steps": [
       [
        "embed",
        "person",
        "worker",
        "recorded_by"
       ]
      ]
     }
    ],
    [
     "timeline",
     {
      "verb": "call",
      "subject": "timeline",
      "arguments": {
       "records": "$needs.story",
       "zone": "$zone",
       "limit": 200
      },
      "steps": []
     }
    ]
   ],
   "form": null,
   "block": "timeline",
   "offline": true,
   "loader": null,
   "roles": [
    "worker",
    "supervisor",
    "admin"
   ],
   "fragment": true,
   "queries": []
  },
  {
   "name": "visit_new",
   "path": "/clients/<client>/visits/new",
   "template": "form_page.html",
   "title": "Plan a visit",
   "place": "clients",
   "needs": [
    [
     "client",
     {
      "verb": "one",
      "subject": "client",
      "id": "$client",
      "optional": false,
      "steps": []
     }
    ]
   ],
   "form": "visit_plan",
   "block": null,
   "offline": true,
   "loader": null,
   "roles": [
    "worker",
    "supervisor",
    "admin"
   ],
   "fragment": false,
   "queries": []
  },
  {
   "name": "visit",
   "path": "/clients/<client>/visits/<visit>",
   "template": "visit.html",
   "title": "Visit",
   "place": "clients",
   "needs": [
    [
     "client",
     {
      "verb": "one",
      "subject": "client",
      "id": "$client",
      "optional": false,
      "steps": []
     }
    ],
    [
     "visit",
     {
      "verb": "one",
      "subject": "visit",
      "id": "$visit",
      "optional": false,
      "steps": []
     }
    ],
    [
     "hazards",
     {
      "verb": "every",
      "subject": "hazard",
      "case_file": "$client",
      "steps": [
       [
        "sort",
        [
         "-severity"
        ]
       ]
      ]
     }
    ],
    [
     "goals",
     {
      "verb": "every",
      "subject": "goal",
      "case_file": "$client",
      "steps": [
       [
        "where",
        "status",
        "in",
        [
         "accepted",
         "active",
         "on_hold"
        ]
       ],
       [
        "sort",
        [
         "target_on"
        ]
       ]
      ]
     }
    ],
    [
     "said",
     {
      "verb": "every",
      "subject": "progress_note",
      "case_file": "$client",
      "steps": []
     }
    ],
    [
     "steps",
     {
      "verb": "call",
      "subject": "next_steps",
      "arguments": {
       "notes": "$needs.said",
       "limit": 3
      },
      "steps": []
     }
    ],
    [
     "observations",
     {
      "verb": "every",
      "subject": "observation",
      "case_file": "$client",
      "steps": [
       [
        "where",
        "visit",
        "is",
        "$visit"
       ],
       [
        "sort",
        [
         "-noted_at"
        ]
       ]
      ]
     }
    ],
    [
     "notes",
     {
      "verb": "every",
      "subject": "progress_note",
      "case_file": "$client",
      "steps": [
       [
        "where",
        "visit",
        "is",
        "$visit"
       ]
      ]
     }
    ],
    [
     "assessments",
     {
      "verb": "every",
      "subject": "assessment",
      "case_file": "$client",
      "steps": [
       [
        "where",
        "visit",
        "is",
        "$visit"
       ]
      ]
     }
    ]
   ],
   "form": "visit_arrive",
   "block": null,
   "offline": true,
   "loader": null,
   "roles": [
    "worker",
    "supervisor",
    "admin"
   ],
   "fragment": false,
   "queries": []
  },
  {
   "name": "assessment_new",
   "path": "/clients/<client>/visits/<visit>/assessment",
   "template": "assessment_form.html",
   "title": "Follow-up assessment",
   "place": "clients",
   "needs": [
    [
     "client",
     {
      "verb": "one",
      "subject": "client",
      "id": "$client",
      "optional": false,
      "steps": []
     }
    ],
    [
     "visit",
     {
      "verb": "one",
      "subject": "visit",
      "id": "$visit",
      "optional": false,
      "steps": []
     }
    ],
    [
     "earlier",
     {
      "verb": "every",
      "subject": "assessment",
      "case_file": "$client",
      "steps": [
       [
        "sort",
        [
         "-assessed_on"
        ]
       ],
       [
        "limit",
        1
       ]
      ]
     }
    ],
    [
     "assessments",
     {
      "verb": "every",
      "subject": "assessment",
      "case_file": "$client",
      "steps": [
       [
        "sort",
        [
         "-assessed_on"
        ]
       ]
      ]
     }
    ],
    [
     "trend",
     {
      "verb": "call",
      "subject": "trend",
      "arguments": {
       "assessments": "$needs.assessments"
      },
      "steps": []
     }
    ]
   ],
   "form": "assessment_new",
   "block": null,
   "offline": true,
   "loader": null,
   "roles": [
    "worker",
    "supervisor",
    "admin"
   ],
   "fragment": false,
   "queries": []
  },
  {
   "name": "visit_capture",
   "path": "/clients/<client>/visits/<visit>/capture",
   "template": "capture.html",
   "title": "With the client",
   "place": "clients",
   "needs": [
    [
     "client",
     {
      "verb": "one",
      "subject": "client",
      "id": "$client",
      "optional": false,
      "steps": []
     }
    ],
    [
     "visit",
     {
      "verb": "one",
      "subject": "visit",
      "id": "$visit",
      "optional": false,
      "steps": []
     }
    ],
    [
     "hazards",
     {
      "verb": "every",
      "subject": "hazard",
      "case_file": "$client",
      "steps": [
       [
        "sort",
        [
         "-severity"
        ]
       ]
      ]
     }
    ],
    [
     "goals",
     {
      "verb": "every",
      "subject": "goal",
      "case_file": "$client",
      "steps": [
       [
        "where",
        "status",
        "in",
        [
         "accepted",
         "active",
         "on_hold"
        ]
       ],
       [
        "sort",
        [
         "target_on"
        ]
       ]
      ]
     }
    ],
    [
     "observations",
     {
      "verb": "every",
      "subject": "observation",
      "case_file": "$client",
      "steps": [
       [
        "where",
        "visit",
        "is",
        "$visit"
       ],
       [
        "sort",
        [
         "-noted_at"
        ]
       ]
      ]
     }
    ]
   ],
   "form": "quick_mark",
   "block": null,
   "offline": true,
   "loader": null,
   "roles": [
    "worker",
    "supervisor",
    "admin"
   ],
   "fragment": false,
   "queries": []
  },
  {
   "name": "visit_correct",
   "path": "/clients/<client>/visits/<visit>/correct",
   "template": "form_page.html",
   "title": "Correct the visit",
   "place": "clients",
   "needs": [
    [
     "client",
     {
      "verb": "one",
      "subject": "client",
      "id": "$client",
      "optional": false,
      "steps": []
     }
    ],
    [
     "visit",
     {
      "verb": "one",
      "subject": "visit",
      "id": "$visit",
      "optional": false,
      "steps": []
     }
    ]
   ],
   "form": "visit_correct",
   "block": null,
   "offline": true,
   "loader": null,
   "roles": [
    "worker",
    "supervisor",
    "admin"
   ],
   "fragment": false,
   "queries": []
  },
  {
   "name": "visit_end",
   "path": "/clients/<client>/visits/<visit>/end",
   "template": "form_page.html",
   "title": "How did it go?",
   "place": "clients",
   "needs": [
    [
     "client",
     {
      "verb": "one",
      "subject": "client",
      "id": "$client",
      "optional": false,
      "steps": []
     }
    ],
    [
     "visit",
     {
      "verb": "one",
      "subject": "visit",
      "id": "$visit",
      "optional": false,
      "steps": []
     }
    ]
   ],
   "form": "visit_end",
   "block": null,
   "offline": true,
   "loader": null,
   "roles": [
    "worker",
    "supervisor",
    "admin"
   ],
   "fragment": false,
   "queries": []
  },
  {
   "name": "visit_move",
   "path": "/clients/<client>/visits/<visit>/move",
   "template": "visit_move.html",
   "title": "Change the visit",
   "place": "clients",
   "needs": [
    [
     "client",
     {
      "verb": "one",
      "subject": "client",
      "id": "$client",
      "optional": false,
      "steps": []
     }
    ],
    [
     "visit",
     {
      "verb": "one",
      "subject": "visit",
      "id": "$visit",
      "optional": false,
      "steps": []
     }
    ]
   ],
   "form": "visit_move",
   "block": null,
   "offline": true,
   "loader": null,
   "roles": [
    "worker",
    "supervisor",
    "admin"
   ],
   "fragment": false,
   "queries": []
  },
  {
   "name": "visit_note",
   "path": "/clients/<client>/visits/<visit>/note",
   "template": "note_form.html",
   "title": "The note of the visit",
   "place": "clients",
   "needs": [
    [
     "client",
     {
      "verb": "one",
      "subject": "client",
      "id": "$client",
      "optional": false,
      "steps": []
     }
    ],
    [
     "visit",
     {
      "verb": "one",
      "subject": "visit",
      "id": "$visit",
      "optional": false,
      "steps": []
     }
    ],
    [
     "observations",
     {
      "verb": "every",
      "subject": "observation",
      "case_file": "$client",
      "steps": [
       [
        "where",
        "visit",
        "is",
        "$visit"
       ],
       [
        "sort",
        [
         "noted_at"
        ]
       ]
      ]
     }
    ]
   ],
   "form": "visit_note",
   "block": null,
   "offline": true,
   "loader": null,
   "roles": [
    "worker",
    "supervisor",
    "admin"
   ],
   "fragment": false,
   "queries": []
  },
  {
   "name": "visit_observe",
   "path": "/clients/<client>/visits/<visit>/observe/<category>",
   "template": "form_page.html",
   "title": "What did you see or hear?",
   "place": "clients",
   "needs": [
    [
     "client",
     {
      "verb": "one",
      "subject": "client",
      "id": "$client",
      "optional": false,
      "steps": []
     }
    ],
    [
     "visit",
     {
      "verb": "one",
      "subject": "visit",
      "id": "$visit",
      "optional": false,
      "steps": []
     }
    ]
   ],
   "form": "observe",
   "block": null,
   "offline": true,
   "loader": null,
   "roles": [
    "worker",
    "supervisor",
    "admin"
   ],
   "fragment": false,
   "queries": []
  },
  {
   "name": "conflicts",
   "path": "/conflicts",
   "template": "conflicts.html",
   "title": "Two versions",
   "place": "conflicts",
   "needs": [
    [
     "unsettled",
     {
      "verb": "every",
      "subject": [
       "client",
       "hazard",
       "contact_person",
       "visit",
       "progress_note",
       "assessment",
       "care_plan",
       "goal",
       "task"
      ],
      "case_file": null,
      "steps": [
       [
        "where",
        "conflicts",
        "not_empty",
        null
       ],
       [
        "embed",
        "client",
        "client",
        "case_file"
       ]
      ]
     }
    ]
   ],
   "form": null,
   "block": null,
   "offline": true,
   "loader": null,
   "roles": [
    "worker",
    "supervisor",
    "admin"
   ],
   "fragment": false,
   "queries": []
  },
  {
   "name": "due",
   "path": "/due",
   "template": "due.html",
   "title": "Due",
   "place": "due",
   "needs": [
    [
     "clients",
     {
      "verb": "every",
      "subject": "client",
      "case_file": null,
      "steps": []
     }
    ],
    [
     "records",
     {
      "verb": "every",
      "subject": [
       "client",
       "visit",
       "progress_note",
       "signature",
       "care_plan",
       "assessment",
       "task"
      ],
      "case_file": null,
      "steps": []
     }
    ],
    [
     "all_due",
     {
      "verb": "call",
      "subject": "due_of_caseload",
      "arguments": {
       "records": "$needs.records",
       "today": "$today",
       "now": "$now",
       "zone": "$zone"
      },
      "steps": []
     }
    ],
    [
     "due",
     {
      "verb": "call",
      "subject": "due_mine",
      "arguments": {
       "items": "$needs.all_due",
       "me": "$me.id"
      },
      "steps": []
     }
    ]
   ],
   "form": null,
   "block": null,
   "offline": true,
   "loader": null,
   "roles": [
    "worker",
    "supervisor",
    "admin"
   ],
   "fragment": false,
   "queries": []
  },
  {
   "name": "first_sync",
   "path": "/first-sync",
   "template": "first_sync.html",
   "title": "Your caseload is coming",
   "place": null,
   "needs": [],
   "form": null,
   "block": null,
   "offline": true,
   "loader": null,
   "roles": [
    "worker",
    "supervisor",
    "admin"
   ],
   "fragment": false,
   "queries": []
  },
  {
   "name": "first_sync_progress",
   "path": "/first-sync/progress",
   "template": "first_sync.html",
   "title": "Your caseload is coming",
   "place": null,
   "needs": [],
   "form": null,
   "block": "progress",
   "offline": true,
   "loader": null,
   "roles": [
    "worker",
    "supervisor",
    "admin"
   ],
   "fragment": true,
   "queries": []
  },
  {
   "name": "me",
   "path": "/me",
   "template": "me.html",
   "title": "Me",
   "place": "me",
   "needs": [],
   "form": null,
   "block": null,
   "offline": true,
   "loader": null,
   "roles": [
    "worker",
    "supervisor",
    "admin"
   ],
   "fragment": false,
   "queries": []
  },
  {
   "name": "install_help",
   "path": "/me/install",
   "template": "install.html",
   "title": "Put Doorstep on your home screen",
   "place": "me",
   "needs": [],
   "form": null,
   "block": null,
   "offline": true,
   "loader": null,
   "roles": [
    "worker",
    "supervisor",
    "admin"
   ],
   "fragment": false,
   "queries": []
  },
  {
   "name": "language",
   "path": "/me/language",
   "template": "form_page.html",
   "title": "Language",
   "place": "me",
   "needs": [],
   "form": "language",
   "block": null,
   "offline": true,
   "loader": null,
   "roles": [
    "worker",
    "supervisor",
    "admin"
   ],
   "fragment": false,
   "queries": []
  },
  {
   "name": "sync_centre",
   "path": "/me/phone",
   "template": "sync_centre.html",
   "title": "This phone",
   "place": "me",
   "needs": [
    [
     "clients",
     {
      "verb": "every",
      "subject": "client",
      "case_file": null,
      "steps": []
     }
    ],
    [
     "lines",
     {
      "verb": "call",
      "subject": "waiting_lines",
      "arguments": {
       "outbox": "$outbox",
       "clients": "$needs.clients"
      },
      "steps": []
     }
    ]
   ],
   "form": null,
   "block": "centre",
   "offline": true,
   "loader": null,
   "roles": [
    "worker",
    "supervisor",
    "admin"
   ],
   "fragment": false,
   "queries": []
  },
  {
   "name": "new",
   "path": "/new",
   "template": "new.html",
   "title": "New",
   "place": "new",
   "needs": [],
   "form": null,
   "block": null,
   "offline": true,
   "loader": null,
   "roles": [
    "worker",
    "supervisor",
    "admin"
   ],
   "fragment": false,
   "queries": []
  },
  {
   "name": "client_new",
   "path": "/new/client",
   "template": "form_page.html",
   "title": "New client",
   "place": "new",
   "needs": [],
   "form": "client_new",
   "block": null,
   "offline": true,
   "loader": null,
   "roles": [
    "worker",
    "supervisor",
    "admin"
   ],
   "fragment": false,
   "queries": []
  },
  {
   "name": "new_note",
   "path": "/new/note",
   "template": "new_for.html",
   "title": "Write a note",
   "place": "new",
   "needs": [
    [
     "clients",
     {
      "verb": "every",
      "subject": "client",
      "case_file": null,
      "steps": [
       [
        "match",
        [
         "given_name",
         "family_name",
         "preferred_name"
        ],
        "$query.q"
       ],
       [
        "where",
        "status",
        "is_not",
        "closed"
       ],
       [
        "sort",
        [
         "family_name",
         "given_name"
        ]
       ]
      ]
     }
    ]
   ],
   "form": null,
   "block": "results",
   "offline": true,
   "loader": null,
   "roles": [
    "worker",
    "supervisor",
    "admin"
   ],
   "fragment": false,
   "queries": [
    "q"
   ]
  },
  {
   "name": "new_task",
   "path": "/new/task",
   "template": "new_for.html",
   "title": "Write down a promise",
   "place": "new",
   "needs": [
    [
     "clients",
     {
      "verb": "every",
      "subject": "client",
      "case_file": null,
      "steps": [
       [
        "match",
        [
         "given_name",
         "family_name",
         "preferred_name"
        ],
        "$query.q"
       ],
       [
        "where",
        "status",
        "is_not",
        "closed"
       ],
       [
        "sort",
        [
         "family_name",
         "given_name"
        ]
       ]
      ]
     }
    ]
   ],
   "form": null,
   "block": "results",
   "offline": true,
   "loader": null,
   "roles": [
    "worker",
    "supervisor",
    "admin"
   ],
   "fragment": false,
   "queries": [
    "q"
   ]
  },
  {
   "name": "new_visit",
   "path": "/new/visit",
   "template": "new_for.html",
   "title": "Plan a visit",
   "place": "new",
   "needs": [
    [
     "clients",
     {
      "verb": "every",
      "subject": "client",
      "case_file": null,
      "steps": [
       [
        "match",
        [
         "given_name",
         "family_name",
         "preferred_name"
        ],
        "$query.q"
       ],
       [
        "where",
        "status",
        "is_not",
        "closed"
       ],
       [
        "sort",
        [
         "family_name",
         "given_name"
        ]
       ]
      ]
     }
    ]
   ],
   "form": null,
   "block": "results",
   "offline": true,
   "loader": null,
   "roles": [
    "worker",
    "supervisor",
    "admin"
   ],
   "fragment": false,
   "queries": [
    "q"
   ]
  },
  {
   "name": "parked",
   "path": "/parked",
   "template": "parked.html",
   "title": "Parked",
   "place": "parked",
   "needs": [],
   "form": null,
   "block": null,
   "offline": false,
   "loader": "parked_queue",
   "roles": [
    "supervisor",
    "admin"
   ],
   "fragment": false,
   "queries": []
  },
  {
   "name": "reviews",
   "path": "/reviews",
   "template": "reviews.html",
   "title": "Review",
   "place": "reviews",
   "needs": [],
   "form": null,
   "block": null,
   "offline": false,
   "loader": "review_queue",
   "roles": [
    "supervisor",
    "admin"
   ],
   "fragment": false,
   "queries": []
  },
  {
   "name": "team",
   "path": "/team",
   "template": "team.html",
   "title": "Team",
   "place": "team",
   "needs": [],
   "form": null,
   "block": null,
   "offline": false,
   "loader": "team_board",
   "roles": [
    "supervisor",
    "admin"
   ],
   "fragment": false,
   "queries": []
  }
 ],
 "forms": {
  "assessment_new": {
   "name": "assessment_new",
   "type": "assessment",
   "case_file": "$client",
   "record": null,
   "id": "$new",
   "fields": [
    {
     "kind": "choice",
     "required": false,
     "label": "Reason",
     "hint": "",
     "choices": [
      [
       "initial",
       "First"
      ],
      [
       "annual",
       "Annual"
      ],
      [
       "change_of_condition",
       "Something changed"
      ],
      [
       "follow_up",
       "Follow-up"
      ],
      [
       "post_hospital",
       "After hospital"
      ],
      [
       "discharge",
       "Discharge"
      ]
     ],
     "name": "reason",
     "widget": "select",
     "default": "follow_up"
    },
    {
     "kind": "group",
     "required": false,
     "label": "Answers",
     "hint": "",
     "fields": {
      "health": {
       "kind": "choice",
       "required": false,
       "policy": "ask",
       "label": "Health in the last weeks",
       "hint": "",
       "choices": [
        [
         "4",
         "Well"
        ],
        [
         "3",
         "Mostly well"
        ],
        [
         "2",
         "So-so"
        ],
        [
         "1",
         "Hard"
        ],
        [
         "0",
         "Very hard"
        ],
        [
         "refused",
         "Did not want to say"
        ],
        [
         "unable",
         "Could not say"
        ],
        [
         "not_applicable",
         "Does not apply"
        ],
        [
         "not_asked",
         "Not asked"
        ]
       ]
      },
      "pain": {
       "kind": "choice",
       "required": false,
       "policy": "ask",
       "label": "Living with pain",
       "hint": "",
       "choices": [
        [
         "4",
         "Well"
        ],
        [
         "3",
         "Mostly well"
        ],
        [
         "2",
         "So-so"
        ],
        [
         "1",
         "Hard"
        ],
        [
         "0",
         "Very hard"
        ],
        [
         "refused",
         "Did not want to say"
        ],
        [
         "unable",
         "Could not say"
        ],
        [
         "not_applicable",
         "Does not apply"
        ],
        [
         "not_asked",
         "Not asked"
        ]
       ]
      },
      "mood": {
       "kind": "choice",
       "required": false,
       "policy": "ask",
       "label": "Mood",
       "hint": "",
       "choices": [
        [
         "4",
         "Well"
        ],
        [
         "3",
         "Mostly well"
        ],
        [
         "2",
         "So-so"
        ],
        [
         "1",
         "Hard"
        ],
        [
         "0",
         "Very hard"
        ],
        [
         "refused",
         "Did not want to say"
        ],
        [
         "unable",
         "Could not say"
        ],
        [
         "not_applicable",
         "Does not apply"
        ],
        [
         "not_asked",
         "Not asked"
        ]
       ]
      },
      "sleep": {
       "kind": "choice",
       "required": false,
       "policy": "ask",
       "label": "Sleep",
       "hint": "",
       "choices": [
        [
         "4",
         "Well"
        ],
        [
         "3",
         "Mostly well"
        ],
        [
         "2",
         "So-so"
        ],
        [
         "1",
         "Hard"
        ],
        [
         "0",
         "Very hard"
        ],
        [
         "refused",
         "Did not want to say"
        ],
        [
         "unable",
         "Could not say"
        ],
        [
         "not_applicable",
         "Does not apply"
        ],
        [
         "not_asked",
         "Not asked"
        ]
       ]
      },
      "eating": {
       "kind": "choice",
       "required": false,
       "policy": "ask",
       "label": "Eating and drinking",
       "hint": "",
       "choices": [
        [
         "4",
         "Well"
        ],
        [
         "3",
         "Mostly well"
        ],
        [
         "2",
         "So-so"
        ],
        [
         "1",
         "Hard"
        ],
        [
         "0",
         "Very hard"
        ],
        [
         "refused",
         "Did not want to say"
        ],
        [
         "unable",
         "Could not say"
        ],
        [
         "not_applicable",
         "Does not apply"
        ],
        [
         "not_asked",
         "Not asked"
        ]
       ]
      },
      "getting_around": {
       "kind": "choice",
       "required": false,
       "policy": "ask",
       "label": "Getting around",
       "hint": "",
       "choices": [
        [
         "4",
         "Well"
        ],
        [
         "3",
         "Mostly well"
        ],
        [
         "2",
         "So-so"
        ],
        [
         "1",
         "Hard"
        ],
        [
         "0",
         "Very hard"
        ],
        [
         "refused",
         "Did not want to say"
        ],
        [
         "unable",
         "Could not say"
        ],
        [
         "not_applicable",
         "Does not apply"
        ],
        [
         "not_asked",
         "Not asked"
        ]
       ]
      },
      "self_care": {
       "kind": "choice",
       "required": false,
       "policy": "ask",
       "label": "Washing and dressing",
       "hint": "",
       "choices": [
        [
         "4",
         "Well"
        ],
        [
         "3",
         "Mostly well"
        ],
        [
         "2",
         "So-so"
        ],
        [
         "1",
         "Hard"
        ],
        [
         "0",
         "Very hard"
        ],
        [
         "refused",
         "Did not want to say"
        ],
        [
         "unable",
         "Could not say"
        ],
        [
         "not_applicable",
         "Does not apply"
        ],
        [
         "not_asked",
         "Not asked"
        ]
       ]
      },
      "company": {
       "kind": "choice",
       "required": false,
       "policy": "ask",
       "label": "Company of others",
       "hint": "",
       "choices": [
        [
         "4",
         "Well"
        ],
        [
         "3",
         "Mostly well"
        ],
        [
         "2",
         "So-so"
        ],
        [
         "1",
         "Hard"
        ],
        [
         "0",
         "Very hard"
        ],
        [
         "refused",
         "Did not want to say"
        ],
        [
         "unable",
         "Could not say"
        ],
        [
         "not_applicable",
         "Does not apply"
        ],
        [
         "not_asked",
         "Not asked"
        ]
       ]
      },
      "money": {
       "kind": "choice",
       "required": false,
       "policy": "ask",
       "label": "Money for what is needed",
       "hint": "",
       "choices": [
        [
         "4",
         "Well"
        ],
        [
         "3",
         "Mostly well"
        ],
        [
         "2",
         "So-so"
        ],
        [
         "1",
         "Hard"
        ],
        [
         "0",
         "Very hard"
        ],
        [
         "refused",
         "Did not want to say"
        ],
        [
         "unable",
         "Could not say"
        ],
        [
         "not_applicable",
         "Does not apply"
        ],
        [
         "not_asked",
         "Not asked"
        ]
       ]
      },
      "safety": {
       "kind": "choice",
       "required": false,
       "policy": "ask",
       "label": "Feeling safe at home",
       "hint": "",
       "choices": [
        [
         "4",
         "Well"
        ],
        [
         "3",
         "Mostly well"
        ],
        [
         "2",
         "So-so"
        ],
        [
         "1",
         "Hard"
        ],
        [
         "0",
         "Very hard"
        ],
        [
         "refused",
         "Did not want to say"
        ],
        [
         "unable",
         "Could not say"
        ],
        [
         "not_applicable",
         "Does not apply"
        ],
        [
         "not_asked",
         "Not asked"
        ]
       ]
      }
     },
     "name": "answers"
    },
    {
     "kind": "long_text",
     "required": false,
     "label": "What has changed",
     "hint": "",
     "max_length": 4000,
     "name": "remarks",
     "widget": "textarea"
    }
   ],
   "sets": {
    "visit": "$visit",
    "instrument": "follow_up",
    "version": 1,
    "assessed_on": "$today",
    "recorded_by": "$me.id"
   },
   "also": [],
   "rules": [],
   "then": "/clients/<client>/assessments/<new>",
   "settles": false
  },
  "client_new": {
   "name": "client_new",
   "type": "client",
   "case_file": "$new",
   "record": null,
   "id": "$new",
   "fields": [
    {
     "kind": "text",
     "required": true,
     "label": "Given name",
     "hint": "",
     "max_length": 200,
     "name": "given_name"
    },
    {
     "kind": "text",
     "required": true,
     "label": "Family name",
     "hint": "",
     "max_length": 200,
     "name": "family_name"
    },
    {
     "kind": "text",
     "required": false,
     "label": "Likes to be called",
     "hint": "",
     "max_length": 200,
     "name": "preferred_name"
    },
    {
     "kind": "date",
     "required": false,
     "label": "Date of birth",
     "hint": "",
     "name": "birth_date"
    },
    {
     "kind": "text",
     "required": false,
     "label": "Phone",
     "hint": "",
     "max_length": 40,
     "name": "phone"
    },
    {
     "kind": "choice",
     "required": false,
     "label": "Safe to call",
     "hint": "",
     "choices": [
      [
       "any_time",
       "Any time"
      ],
      [
       "mornings",
       "Mornings only"
      ],
      [
       "afternoons",
       "Afternoons only"
      ],
      [
       "evenings",
       "Evenings only"
      ],
      [
       "never",
       "Never call"
      ]
     ],
     "name": "safe_to_call"
    },
    {
     "kind": "group",
     "required": false,
     "label": "Address",
     "hint": "",
     "fields": {
      "street": {
       "kind": "text",
       "required": false,
       "policy": "ask",
       "label": "Street and number",
       "hint": "",
       "max_length": 200
      },
      "unit": {
       "kind": "text",
       "required": false,
       "policy": "ask",
       "label": "Floor or apartment",
       "hint": "",
       "max_length": 80
      },
      "city": {
       "kind": "text",
       "required": false,
       "policy": "ask",
       "label": "City",
       "hint": "",
       "max_length": 80
      },
      "region": {
       "kind": "text",
       "required": false,
       "policy": "ask",
       "label": "State",
       "hint": "",
       "max_length": 40
      },
      "postal_code": {
       "kind": "text",
       "required": false,
       "policy": "ask",
       "label": "ZIP code",
       "hint": "",
       "max_length": 20
      }
     },
     "name": "address"
    },
    {
     "kind": "choice",
     "required": false,
     "label": "Language",
     "hint": "",
     "choices": [
      [
       "en",
       "English"
      ],
      [
       "es",
       "Spanish"
      ],
      [
       "zh",
       "Chinese"
      ],
      [
       "vi",
       "Vietnamese"
      ],
      [
       "ru",
       "Russian"
      ],
      [
       "ar",
       "Arabic"
      ],
      [
       "am",
       "Amharic"
      ],
      [
       "so",
       "Somali"
      ],
      [
       "ase",
       "American Sign Language"
      ],
      [
       "other",
       "Another language"
      ]
     ],
     "name": "primary_language"
    }
   ],
   "sets": {
    "status": "active",
    "started_on": "$today"
   },
   "also": [],
   "rules": [],
   "then": "/clients/<new>",
   "settles": false
  },
  "client_edit": {
   "name": "client_edit",
   "type": "client",
   "case_file": "$client",
   "record": "$client",
   "id": "$new",
   "fields": [
    {
     "kind": "text",
     "required": true,
     "label": "Given name",
     "hint": "",
     "max_length": 200,
     "name": "given_name"
    },
    {
     "kind": "text",
     "required": true,
     "label": "Family name",
     "hint": "",
     "max_length": 200,
     "name": "family_name"
    },
    {
     "kind": "text",
     "required": false,
     "label": "Likes to be called",
     "hint": "",
     "max_length": 200,
     "name": "preferred_name"
    },
    {
     "kind": "text",
     "required": false,
     "label": "Pronouns",
     "hint": "",
     "max_length": 40,
     "name": "pronouns"
    },
    {
     "kind": "date",
     "required": false,
     "label": "Date of birth",
     "hint": "",
     "name": "birth_date"
    },
    {
     "kind": "group",
     "required": false,
     "label": "Address",
     "hint": "",
     "fields": {
      "street": {
       "kind": "text",
       "required": false,
       "policy": "ask",
       "label": "Street and number",
       "hint": "",
       "max_length": 200
      },
      "unit": {
       "kind": "text",
       "required": false,
       "policy": "ask",
       "label": "Floor or apartment",
       "hint": "",
       "max_length": 80
      },
      "city": {
       "kind": "text",
       "required": false,
       "policy": "ask",
       "label": "City",
       "hint": "",
       "max_length": 80
      },
      "region": {
       "kind": "text",
       "required": false,
       "policy": "ask",
       "label": "State",
       "hint": "",
       "max_length": 40
      },
      "postal_code": {
       "kind": "text",
       "required": false,
       "policy": "ask",
       "label": "ZIP code",
       "hint": "",
       "max_length": 20
      }
     },
     "name": "address"
    },
    {
     "kind": "boolean",
     "required": false,
     "label": "Address is confidential",
     "hint": "",
     "name": "confidential_address"
    },
    {
     "kind": "text",
     "required": false,
     "label": "Phone",
     "hint": "",
     "max_length": 40,
     "name": "phone"
    },
    {
     "kind": "choice",
     "required": false,
     "label": "Safe to call",
     "hint": "",
     "choices": [
      [
       "any_time",
       "Any time"
      ],
      [
       "mornings",
       "Mornings only"
      ],
      [
       "afternoons",
       "Afternoons only"
      ],
      [
       "evenings",
       "Evenings only"
      ],
      [
       "never",
       "Never call"
      ]
     ],
     "name": "safe_to_call"
    },
    {
     "kind": "boolean",
     "required": false,
     "label": "Safe to leave a message",
     "hint": "",
     "name": "safe_voicemail"
    },
    {
     "kind": "boolean",
     "required": false,
     "label": "Safe to text",
     "hint": "",
     "name": "safe_text"
    },
    {
     "kind": "choice",
     "required": false,
     "label": "Language",
     "hint": "",
     "choices": [
      [
       "en",
       "English"
      ],
      [
       "es",
       "Spanish"
      ],
      [
       "zh",
       "Chinese"
      ],
      [
       "vi",
       "Vietnamese"
      ],
      [
       "ru",
       "Russian"
      ],
      [
       "ar",
       "Arabic"
      ],
      [
       "am",
       "Amharic"
      ],
      [
       "so",
       "Somali"
      ],
      [
       "ase",
       "American Sign Language"
      ],
      [
       "other",
       "Another language"
      ]
     ],
     "name": "primary_language"
    },
    {
     "kind": "boolean",
     "required": false,
     "label": "Needs an interpreter",
     "hint": "",
     "name": "interpreter_needed"
    },
    {
     "kind": "set",
     "required": false,
     "label": "Communication needs",
     "hint": "",
     "choices": [
      [
       "large_print",
       "Large print"
      ],
      [
       "plain_language",
       "Plain language"
      ],
      [
       "aac",
       "Communication device"
      ],
      [
       "asl",
       "Sign language"
      ],
      [
       "hearing_aid",
       "Hearing aid"
      ],
      [
       "speech_slow",
       "Speaks slowly, wait"
      ]
     ],
     "name": "communication_needs"
    },
    {
     "kind": "choice",
     "required": false,
     "label": "Who decides",
     "hint": "",
     "choices": [
      [
       "own_decision_maker",
       "Decides for themselves"
      ],
      [
       "supported_decision_making",
       "Decides with support"
      ],
      [
       "poa_health",
       "Power of attorney for health"
      ],
      [
       "poa_finance",
       "Power of attorney for money"
      ],
      [
       "limited_guardian",
       "Limited guardian"
      ],
      [
       "full_guardian",
       "Full guardian"
      ],
      [
       "conservator",
       "Conservator"
      ],
      [
       "representative_payee",
       "Representative payee"
      ],
      [
       "minor_parent",
       "Minor, parent decides"
      ]
     ],
     "name": "decision_status"
    },
    {
     "kind": "text",
     "required": false,
     "label": "Household",
     "hint": "The name on the door",
     "max_length": 200,
     "name": "household"
    },
    {
     "kind": "text",
     "required": false,
     "label": "Allergies",
     "hint": "",
     "max_length": 500,
     "name": "allergies"
    },
    {
     "kind": "integer",
     "required": false,
     "label": "Acuity",
     "hint": "1 is low, 4 is intensive",
     "min": 1,
     "max": 4,
     "name": "acuity"
    },
    {
     "kind": "long_text",
     "required": false,
     "label": "What matters to the client",
     "hint": "",
     "max_length": 4000,
     "name": "what_matters"
    }
   ],
   "sets": {},
   "also": [],
   "rules": [],
   "then": "/clients/<client>",
   "settles": false
  },
  "contact_new": {
   "name": "contact_new",
   "type": "contact_person",
   "case_file": "$client",
   "record": null,
   "id": "$new",
   "fields": [
    {
     "kind": "text",
     "required": true,
     "label": "Name",
     "hint": "",
     "max_length": 200,
     "name": "name"
    },
    {
     "kind": "choice",
     "required": true,
     "label": "Belongs to",
     "hint": "",
     "choices": [
      [
       "household",
       "Household"
      ],
      [
       "care_team",
       "Care team"
      ],
      [
       "other",
       "Other"
      ]
     ],
     "name": "circle",
     "widget": "radios"
    },
    {
     "kind": "choice",
     "required": false,
     "label": "Role",
     "hint": "",
     "choices": [
      [
       "spouse_partner",
       "Spouse or partner"
      ],
      [
       "parent",
       "Parent"
      ],
      [
       "child",
       "Child"
      ],
      [
       "sibling",
       "Sibling"
      ],
      [
       "guardian",
       "Guardian"
      ],
      [
       "informal_caregiver",
       "Caregiver"
      ],
      [
       "neighbour",
       "Neighbour"
      ],
      [
       "pcp",
       "Family doctor"
      ],
      [
       "specialist",
       "Specialist"
      ],
      [
       "nurse",
       "Nurse"
      ],
      [
       "therapist",
       "Therapist"
      ],
      [
       "behavioural_health",
       "Behavioural health"
      ],
      [
       "home_health",
       "Home health"
      ],
      [
       "personal_care",
       "Personal care"
      ],
      [
       "day_program",
       "Day program"
      ],
      [
       "school_staff",
       "School"
      ],
      [
       "housing_landlord",
       "Landlord"
      ],
      [
       "benefits_office",
       "Benefits office"
      ],
      [
       "transport",
       "Transport"
      ],
      [
       "interpreter",
       "Interpreter"
      ],
      [
       "other",
       "Other"
      ]
     ],
     "name": "role",
     "widget": "select"
    },
    {
     "kind": "text",
     "required": false,
     "label": "Phone",
     "hint": "",
     "max_length": 40,
     "name": "phone"
    },
    {
     "kind": "choice",
     "required": false,
     "label": "Safe to call",
     "hint": "",
     "choices": [
      [
       "any_time",
       "Any time"
      ],
      [
       "mornings",
       "Mornings only"
      ],
      [
       "afternoons",
       "Afternoons only"
      ],
      [
       "evenings",
       "Evenings only"
      ],
      [
       "never",
       "Never call"
      ]
     ],
     "name": "safe_to_call"
    },
    {
     "kind": "boolean",
     "required": false,
     "label": "Safe to leave a message",
     "hint": "",
     "name": "safe_voicemail"
    },
    {
     "kind": "boolean",
     "required": false,
     "label": "Safe to text",
     "hint": "",
     "name": "safe_text"
    },
    {
     "kind": "choice",
     "required": false,
     "label": "May know",
     "hint": "",
     "choices": [
      [
       "none",
       "Share nothing"
      ],
      [
       "contact_only",
       "Contact only"
      ],
      [
       "schedule",
       "Schedule"
      ],
      [
       "plan",
       "Plan"
      ],
      [
       "plan_and_progress",
       "Plan and progress"
      ]
     ],
     "name": "share_level"
    },
    {
     "kind": "long_text",
     "required": false,
     "label": "Remarks",
     "hint": "",
     "max_length": 2000,
     "name": "remarks"
    }
   ],
   "sets": {},
   "also": [],
   "rules": [],
   "then": "/clients/<client>",
   "settles": false
  },
  "contact_edit": {
   "name": "contact_edit",
   "type": "contact_person",
   "case_file": "$client",
   "record": "$contact",
   "id": "$new",
   "fields": [
    {
     "kind": "text",
     "required": true,
     "label": "Name",
     "hint": "",
     "max_length": 200,
     "name": "name"
    },
    {
     "kind": "choice",
     "required": true,
     "label": "Belongs to",
     "hint": "",
     "choices": [
      [
       "household",
       "Household"
      ],
      [
       "care_team",
       "Care team"
      ],
      [
       "other",
       "Other"
      ]
     ],
     "name": "circle",
     "widget": "radios"
    },
    {
     "kind": "choice",
     "required": false,
     "label": "Role",
     "hint": "",
     "choices": [
      [
       "spouse_partner",
       "Spouse or partner"
      ],
      [
       "parent",
       "Parent"
      ],
      [
       "child",
       "Child"
      ],
      [
       "sibling",
       "Sibling"
      ],
      [
       "guardian",
       "Guardian"
      ],
      [
       "informal_caregiver",
       "Caregiver"
      ],
      [
       "neighbour",
       "Neighbour"
      ],
      [
       "pcp",
       "Family doctor"
      ],
      [
       "specialist",
       "Specialist"
      ],
      [
       "nurse",
       "Nurse"
      ],
      [
       "therapist",
       "Therapist"
      ],
      [
       "behavioural_health",
       "Behavioural health"
      ],
      [
       "home_health",
       "Home health"
      ],
      [
       "personal_care",
       "Personal care"
      ],
      [
       "day_program",
       "Day program"
      ],
      [
       "school_staff",
       "School"
      ],
      [
       "housing_landlord",
       "Landlord"
      ],
      [
       "benefits_office",
       "Benefits office"
      ],
      [
       "transport",
       "Transport"
      ],
      [
       "interpreter",
       "Interpreter"
      ],
      [
       "other",
       "Other"
      ]
     ],
     "name": "role",
     "widget": "select"
    },
    {
     "kind": "text",
     "required": false,
     "label": "Phone",
     "hint": "",
     "max_length": 40,
     "name": "phone"
    },
    {
     "kind": "choice",
     "required": false,
     "label": "Safe to call",
     "hint": "",
     "choices": [
      [
       "any_time",
       "Any time"
      ],
      [
       "mornings",
       "Mornings only"
      ],
      [
       "afternoons",
       "Afternoons only"
      ],
      [
       "evenings",
       "Evenings only"
      ],
      [
       "never",
       "Never call"
      ]
     ],
     "name": "safe_to_call"
    },
    {
     "kind": "boolean",
     "required": false,
     "label": "Safe to leave a message",
     "hint": "",
     "name": "safe_voicemail"
    },
    {
     "kind": "boolean",
     "required": false,
     "label": "Safe to text",
     "hint": "",
     "name": "safe_text"
    },
    {
     "kind": "choice",
     "required": false,
     "label": "May know",
     "hint": "",
     "choices": [
      [
       "none",
       "Share nothing"
      ],
      [
       "contact_only",
       "Contact only"
      ],
      [
       "schedule",
       "Schedule"
      ],
      [
       "plan",
       "Plan"
      ],
      [
       "plan_and_progress",
       "Plan and progress"
      ]
     ],
     "name": "share_level"
    },
    {
     "kind": "long_text",
     "required": false,
     "label": "Remarks",
     "hint": "",
     "max_length": 2000,
     "name": "remarks"
    }
   ],
   "sets": {},
   "also": [],
   "rules": [],
   "then": "/clients/<client>",
   "settles": false
  },
  "hazard_new": {
   "name": "hazard_new",
   "type": "hazard",
   "case_file": "$client",
   "record": null,
   "id": "$new",
   "fields": [
    {
     "kind": "choice",
     "required": true,
     "label": "What",
     "hint": "",
     "choices": [
      [
       "dog",
       "Dog"
      ],
      [
       "other_animal",
       "Other animal"
      ],
      [
       "weapon_seen",
       "Weapon seen"
      ],
      [
       "firearm_in_home",
       "Firearm in the home"
      ],
      [
       "violence_history",
       "History of violence"
      ],
      [
       "threats",
       "Threats"
      ],
      [
       "intoxication",
       "Intoxication"
      ],
      [
       "drug_activity",
       "Drug activity"
      ],
      [
       "infectious",
       "Infection"
      ],
      [
       "bedbugs",
       "Bedbugs"
      ],
      [
       "hoarding",
       "Hoarding"
      ],
      [
       "structural",
       "Unsafe building"
      ],
      [
       "no_signal",
       "No phone signal"
      ],
      [
       "neighbourhood",
       "Neighbourhood"
      ],
      [
       "aggressive_other_in_home",
       "Aggressive person in the home"
      ]
     ],
     "name": "hazard_type",
     "widget": "select"
    },
    {
     "kind": "choice",
     "required": true,
     "label": "How careful",
     "hint": "",
     "choices": [
      [
       "caution",
       "Caution"
      ],
      [
       "two_person",
       "Go in twos"
      ],
      [
       "no_home_visit",
       "No home visit"
      ]
     ],
     "name": "severity"
    },
    {
     "kind": "choice",
     "required": true,
     "label": "How do we know",
     "hint": "",
     "choices": [
      [
       "observed",
       "Worker saw it"
      ],
      [
       "reported",
       "Somebody reported it"
      ],
      [
       "police",
       "Police"
      ],
      [
       "record",
       "Earlier record"
      ]
     ],
     "name": "source"
    },
    {
     "kind": "text",
     "required": false,
     "label": "What was seen or said",
     "hint": "",
     "max_length": 500,
     "name": "evidence"
    },
    {
     "kind": "text",
     "required": false,
     "label": "What to do",
     "hint": "",
     "max_length": 500,
     "name": "precautions"
    },
    {
     "kind": "date",
     "required": false,
     "label": "Review on",
     "hint": "",
     "name": "review_on"
    }
   ],
   "sets": {
    "recorded_by": "$me.id"
   },
   "also": [],
   "rules": [],
   "then": "/clients/<client>",
   "settles": false
  },
  "settle": {
   "name": "settle",
   "type": null,
   "case_file": "$client",
   "record": "$record",
   "id": "$new",
   "fields": [],
   "sets": {},
   "also": [],
   "rules": [],
   "then": "/conflicts",
   "settles": true
  },
  "plan_new": {
   "name": "plan_new",
   "type": "care_plan",
   "case_file": "$client",
   "record": null,
   "id": "$new",
   "fields": [
    {
     "kind": "text",
     "required": true,
     "label": "Title",
     "hint": "",
     "max_length": 200,
     "name": "title"
    },
    {
     "kind": "choice",
     "required": true,
     "label": "Kind of plan",
     "hint": "",
     "choices": [
      [
       "initial",
       "First plan"
      ],
      [
       "annual",
       "Annual plan"
      ],
      [
       "revision",
       "Revision"
      ],
      [
       "interim",
       "Interim plan"
      ]
     ],
     "name": "plan_type",
     "widget": "select"
    },
    {
     "kind": "choice",
     "required": true,
     "label": "Status",
     "hint": "",
     "choices": [
      [
       "draft",
       "Draft"
      ],
      [
       "team_review",
       "With the team"
      ],
      [
       "awaiting_signatures",
       "Waiting for signatures"
      ],
      [
       "active",
       "Active"
      ],
      [
       "superseded",
       "Replaced"
      ],
      [
       "terminated",
       "Ended"
      ]
     ],
     "name": "status",
     "widget": "select"
    },
    {
     "kind": "date",
     "required": true,
     "label": "From",
     "hint": "",
     "name": "starts_on"
    },
    {
     "kind": "date",
     "required": false,
     "label": "Until",
     "hint": "",
     "name": "ends_on"
    },
    {
     "kind": "long_text",
     "required": false,
     "label": "Strengths",
     "hint": "",
     "max_length": 4000,
     "name": "strengths",
     "widget": "textarea"
    },
    {
     "kind": "long_text",
     "required": false,
     "label": "Risks and what helps",
     "hint": "",
     "max_length": 4000,
     "name": "risks",
     "widget": "textarea"
    },
    {
     "kind": "long_text",
     "required": false,
     "label": "If help does not come",
     "hint": "",
     "max_length": 4000,
     "name": "backup_plan",
     "widget": "textarea"
    }
   ],
   "sets": {},
   "also": [],
   "rules": [],
   "then": "/clients/<client>/plan",
   "settles": false
  },
  "plan_edit": {
   "name": "plan_edit",
   "type": "care_plan",
   "case_file": "$client",
   "record": "$care_plan",
   "id": "$new",
   "fields": [
    {
     "kind": "choice",
     "required": true,
     "label": "Status",
     "hint": "",
     "choices": [
      [
       "draft",
       "Draft"
      ],
      [
       "team_review",
       "With the team"
      ],
      [
       "awaiting_signatures",
       "Waiting for signatures"
      ],
      [
       "active",
       "Active"
      ],
      [
       "superseded",
       "Replaced"
      ],
      [
       "terminated",
       "Ended"
      ]
     ],
     "name": "status",
     "widget": "select"
    },
    {
     "kind": "date",
     "required": true,
     "label": "From",
     "hint": "",
     "name": "starts_on"
    },
    {
     "kind": "date",
     "required": false,
     "label": "Until",
     "hint": "",
     "name": "ends_on"
    },
    {
     "kind": "long_text",
     "required": false,
     "label": "Strengths",
     "hint": "",
     "max_length": 4000,
     "name": "strengths",
     "widget": "textarea"
    },
    {
     "kind": "long_text",
     "required": false,
     "label": "Risks and what helps",
     "hint": "",
     "max_length": 4000,
     "name": "risks",
     "widget": "textarea"
    },
    {
     "kind": "long_text",
     "required": false,
     "label": "If help does not come",
     "hint": "",
     "max_length": 4000,
     "name": "backup_plan",
     "widget": "textarea"
    },
    {
     "kind": "date",
     "required": false,
     "label": "Last reviewed face to face",
     "hint": "The day you went through it face to face",
     "name": "reviewed_on"
    }
   ],
   "sets": {},
   "also": [],
   "rules": [],
   "then": "/clients/<client>/plan",
   "settles": false
  },
  "goal_new": {
   "name": "goal_new",
   "type": "goal",
   "case_file": "$client",
   "record": null,
   "id": "$new",
   "fields": [
    {
     "kind": "long_text",
     "required": true,
     "label": "In the client's own words",
     "hint": "",
     "max_length": 1000,
     "name": "statement",
     "widget": "textarea"
    },
    {
     "kind": "choice",
     "required": false,
     "label": "Part of life",
     "hint": "",
     "choices": [
      [
       "health",
       "Health"
      ],
      [
       "home",
       "Home"
      ],
      [
       "daily_living",
       "Daily living"
      ],
      [
       "community",
       "Community"
      ],
      [
       "work_school",
       "Work or school"
      ],
      [
       "money",
       "Money"
      ],
      [
       "safety",
       "Safety"
      ],
      [
       "family",
       "Family"
      ]
     ],
     "name": "domain",
     "widget": "select"
    },
    {
     "kind": "text",
     "required": false,
     "label": "How we will know",
     "hint": "",
     "max_length": 500,
     "name": "measure"
    },
    {
     "kind": "date",
     "required": false,
     "label": "By when",
     "hint": "",
     "name": "target_on"
    },
    {
     "kind": "choice",
     "required": true,
     "label": "Status",
     "hint": "",
     "choices": [
      [
       "proposed",
       "Proposed"
      ],
      [
       "accepted",
       "Accepted"
      ],
      [
       "active",
       "Active"
      ],
      [
       "on_hold",
       "On hold"
      ],
      [
       "completed",
       "Completed"
      ],
      [
       "cancelled",
       "Cancelled"
      ]
     ],
     "name": "status",
     "widget": "select",
     "default": "active"
    }
   ],
   "sets": {},
   "also": [],
   "rules": [],
   "then": "/clients/<client>/plan",
   "settles": false
  },
  "goal_progress": {
   "name": "goal_progress",
   "type": "goal",
   "case_file": "$client",
   "record": "$goal",
   "id": "$new",
   "fields": [
    {
     "kind": "choice",
     "required": false,
     "label": "Progress since last time",
     "hint": "",
     "choices": [
      [
       "improving",
       "Getting better"
      ],
      [
       "no_change",
       "No change"
      ],
      [
       "worsening",
       "Getting harder"
      ],
      [
       "achieved",
       "Achieved"
      ],
      [
       "sustaining",
       "Holding on to it"
      ],
      [
       "not_attainable",
       "Cannot be reached"
      ]
     ],
     "name": "achievement",
     "widget": "radios"
    },
    {
     "kind": "text",
     "required": false,
     "label": "Where it stands",
     "hint": "",
     "max_length": 120,
     "name": "latest_value"
    },
    {
     "kind": "long_text",
     "required": false,
     "label": "What moved, what is in the way",
     "hint": "",
     "max_length": 4000,
     "name": "progress",
     "widget": "textarea"
    },
    {
     "kind": "choice",
     "required": true,
     "label": "Status",
     "hint": "",
     "choices": [
      [
       "proposed",
       "Proposed"
      ],
      [
       "accepted",
       "Accepted"
      ],
      [
       "active",
       "Active"
      ],
      [
       "on_hold",
       "On hold"
      ],
      [
       "completed",
       "Completed"
      ],
      [
       "cancelled",
       "Cancelled"
      ]
     ],
     "name": "status",
     "widget": "select"
    }
   ],
   "sets": {},
   "also": [],
   "rules": [],
   "then": "/clients/<client>/plan",
   "settles": false
  },
  "goal_revise": {
   "name": "goal_revise",
   "type": "goal",
   "case_file": "$client",
   "record": "$goal",
   "id": "$new",
   "fields": [
    {
     "kind": "long_text",
     "required": true,
     "label": "In the client's own words",
     "hint": "",
     "max_length": 1000,
     "name": "statement",
     "widget": "textarea"
    },
    {
     "kind": "choice",
     "required": false,
     "label": "Part of life",
     "hint": "",
     "choices": [
      [
       "health",
       "Health"
      ],
      [
       "home",
       "Home"
      ],
      [
       "daily_living",
       "Daily living"
      ],
      [
       "community",
       "Community"
      ],
      [
       "work_school",
       "Work or school"
      ],
      [
       "money",
       "Money"
      ],
      [
       "safety",
       "Safety"
      ],
      [
       "family",
       "Family"
      ]
     ],
     "name": "domain",
     "widget": "select"
    },
    {
     "kind": "text",
     "required": false,
     "label": "How we will know",
     "hint": "",
     "max_length": 500,
     "name": "measure"
    },
    {
     "kind": "date",
     "required": false,
     "label": "By when",
     "hint": "",
     "name": "target_on"
    }
   ],
   "sets": {},
   "also": [],
   "rules": [],
   "then": "/clients/<client>/goals/<goal>",
   "settles": false
  },
  "task_new": {
   "name": "task_new",
   "type": "task",
   "case_file": "$client",
   "record": null,
   "id": "$new",
   "fields": [
    {
     "kind": "text",
     "required": true,
     "label": "What",
     "hint": "",
     "max_length": 500,
     "name": "title"
    },
    {
     "kind": "date",
     "required": false,
     "label": "Until",
     "hint": "",
     "name": "due_on"
    },
    {
     "kind": "choice",
     "required": false,
     "label": "Priority",
     "hint": "",
     "choices": [
      [
       "emergency",
       "Emergency"
      ],
      [
       "high",
       "High"
      ],
      [
       "normal",
       "Normal"
      ],
      [
       "low",
       "Low"
      ]
     ],
     "name": "priority",
     "widget": "radios",
     "default": "normal"
    }
   ],
   "sets": {
    "status": "open",
    "assignee": "$me.id",
    "origin": "manual"
   },
   "also": [],
   "rules": [],
   "then": "/clients/<client>",
   "settles": false
  },
  "task_done": {
   "name": "task_done",
   "type": "task",
   "case_file": "$client",
   "record": "$task",
   "id": "$new",
   "fields": [],
   "sets": {
    "status": "done",
    "done_at": "$now"
   },
   "also": [],
   "rules": [],
   "then": "/clients/<client>",
   "settles": false
  },
  "task_edit": {
   "name": "task_edit",
   "type": "task",
   "case_file": "$client",
   "record": "$task",
   "id": "$new",
   "fields": [
    {
     "kind": "text",
     "required": true,
     "label": "What",
     "hint": "",
     "max_length": 500,
     "name": "title"
    },
    {
     "kind": "date",
     "required": false,
     "label": "Until",
     "hint": "",
     "name": "due_on"
    },
    {
     "kind": "choice",
     "required": false,
     "label": "Priority",
     "hint": "",
     "choices": [
      [
       "emergency",
       "Emergency"
      ],
      [
       "high",
       "High"
      ],
      [
       "normal",
       "Normal"
      ],
      [
       "low",
       "Low"
      ]
     ],
     "name": "priority",
     "widget": "radios"
    },
    {
     "kind": "choice",
     "required": true,
     "label": "Status",
     "hint": "",
     "choices": [
      [
       "open",
       "Open"
      ],
      [
       "waiting",
       "Waiting for somebody"
      ],
      [
       "done",
       "Done"
      ],
      [
       "cancelled",
       "Cancelled"
      ]
     ],
     "name": "status",
     "widget": "radios"
    }
   ],
   "sets": {},
   "also": [],
   "rules": [],
   "then": "/clients/<client>",
   "settles": false
  },
  "language": {
   "name": "language",
   "type": "preference",
   "case_file": "$me.id",
   "record": null,
   "id": "$new",
   "fields": [
    {
     "kind": "choice",
     "required": true,
     "label": "Language",
     "hint": "",
     "choices": [
      [
       "en",
       "English"
      ],
      [
       "es",
       "Español"
      ]
     ],
     "name": "language",
     "widget": "radios"
    }
   ],
   "sets": {},
   "also": [],
   "rules": [],
   "then": "/me",
   "settles": false
  },
  "note_new": {
   "name": "note_new",
   "type": "progress_note",
   "case_file": "$client",
   "record": null,
   "id": "$new",
   "fields": [
    {
     "kind": "choice",
     "required": false,
     "label": "What it was about",
     "hint": "",
     "choices": [
      [
       "assessment",
       "Assessment"
      ],
      [
       "planning",
       "Planning"
      ],
      [
       "referral_linkage",
       "Referral"
      ],
      [
       "monitoring",
       "Monitoring and follow-up"
      ],
      [
       "crisis",
       "Crisis"
      ],
      [
       "advocacy",
       "Advocacy"
      ]
     ],
     "name": "core_function",
     "widget": "select"
    },
    {
     "kind": "long_text",
     "required": false,
     "label": "The client said",
     "hint": "",
     "max_length": 20000,
     "name": "client_said",
     "widget": "textarea"
    },
    {
     "kind": "long_text",
     "required": false,
     "label": "I saw",
     "hint": "",
     "max_length": 20000,
     "name": "worker_saw",
     "widget": "textarea"
    },
    {
     "kind": "long_text",
     "required": false,
     "label": "I did",
     "hint": "",
     "max_length": 20000,
     "name": "worker_did",
     "widget": "textarea"
    },
    {
     "kind": "long_text",
     "required": false,
     "label": "I think",
     "hint": "",
     "max_length": 20000,
     "name": "worker_thinks",
     "widget": "textarea"
    },
    {
     "kind": "text",
     "required": false,
     "label": "Next step",
     "hint": "",
     "max_length": 500,
     "name": "next_step"
    },
    {
     "kind": "date",
     "required": false,
     "label": "Next step by",
     "hint": "",
     "name": "next_step_on"
    },
    {
     "kind": "datetime",
     "required": true,
     "label": "When it happened",
     "hint": "",
     "name": "happened_at",
     "default": "$now"
    },
    {
     "kind": "text",
     "required": false,
     "label": "Why it is written late",
     "hint": "Only when it is written more than two days later",
     "max_length": 500,
     "name": "late_reason"
    }
   ],
   "sets": {
    "written_at": "$now",
    "recorded_by": "$me.id"
   },
   "also": [],
   "rules": [],
   "then": "/clients/<client>/notes/<new>",
   "settles": false
  },
  "visit_note": {
   "name": "visit_note",
   "type": "progress_note",
   "case_file": "$client",
   "record": null,
   "id": "$new",
   "fields": [
    {
     "kind": "choice",
     "required": false,
     "label": "What it was about",
     "hint": "",
     "choices": [
      [
       "assessment",
       "Assessment"
      ],
      [
       "planning",
       "Planning"
      ],
      [
       "referral_linkage",
       "Referral"
      ],
      [
       "monitoring",
       "Monitoring and follow-up"
      ],
      [
       "crisis",
       "Crisis"
      ],
      [
       "advocacy",
       "Advocacy"
      ]
     ],
     "name": "core_function",
     "widget": "select",
     "default": "monitoring"
    },
    {
     "kind": "long_text",
     "required": false,
     "label": "The client said",
     "hint": "",
     "max_length": 20000,
     "name": "client_said",
     "widget": "textarea"
    },
    {
     "kind": "long_text",
     "required": false,
     "label": "I saw",
     "hint": "",
     "max_length": 20000,
     "name": "worker_saw",
     "widget": "textarea"
    },
    {
     "kind": "long_text",
     "required": false,
     "label": "I did",
     "hint": "",
     "max_length": 20000,
     "name": "worker_did",
     "widget": "textarea"
    },
    {
     "kind": "long_text",
     "required": false,
     "label": "I think",
     "hint": "",
     "max_length": 20000,
     "name": "worker_thinks",
     "widget": "textarea"
    },
    {
     "kind": "text",
     "required": false,
     "label": "Next step",
     "hint": "",
     "max_length": 500,
     "name": "next_step"
    },
    {
     "kind": "date",
     "required": false,
     "label": "Next step by",
     "hint": "",
     "name": "next_step_on"
    },
    {
     "kind": "datetime",
     "required": true,
     "label": "When it happened",
     "hint": "",
     "name": "happened_at",
     "default": "$needs.visit.arrived_at"
    },
    {
     "kind": "text",
     "required": false,
     "label": "Why it is written late",
     "hint": "Only when it is written more than two days later",
     "max_length": 500,
     "name": "late_reason"
    }
   ],
   "sets": {
    "written_at": "$now",
    "recorded_by": "$me.id",
    "visit": "$visit"
   },
   "also": [],
   "rules": [],
   "then": "/clients/<client>/notes/<new>",
   "settles": false
  },
  "note_edit": {
   "name": "note_edit",
   "type": "progress_note",
   "case_file": "$client",
   "record": "$note",
   "id": "$new",
   "fields": [
    {
     "kind": "choice",
     "required": false,
     "label": "What it was about",
     "hint": "",
     "choices": [
      [
       "assessment",
       "Assessment"
      ],
      [
       "planning",
       "Planning"
      ],
      [
       "referral_linkage",
       "Referral"
      ],
      [
       "monitoring",
       "Monitoring and follow-up"
      ],
      [
       "crisis",
       "Crisis"
      ],
      [
       "advocacy",
       "Advocacy"
      ]
     ],
     "name": "core_function",
     "widget": "select"
    },
    {
     "kind": "long_text",
     "required": false,
     "label": "The client said",
     "hint": "",
     "max_length": 20000,
     "name": "client_said",
     "widget": "textarea"
    },
    {
     "kind": "long_text",
     "required": false,
     "label": "I saw",
     "hint": "",
     "max_length": 20000,
     "name": "worker_saw",
     "widget": "textarea"
    },
    {
     "kind": "long_text",
     "required": false,
     "label": "I did",
     "hint": "",
     "max_length": 20000,
     "name": "worker_did",
     "widget": "textarea"
    },
    {
     "kind": "long_text",
     "required": false,
     "label": "I think",
     "hint": "",
     "max_length": 20000,
     "name": "worker_thinks",
     "widget": "textarea"
    },
    {
     "kind": "text",
     "required": false,
     "label": "Next step",
     "hint": "",
     "max_length": 500,
     "name": "next_step"
    },
    {
     "kind": "date",
     "required": false,
     "label": "Next step by",
     "hint": "",
     "name": "next_step_on"
    },
    {
     "kind": "datetime",
     "required": true,
     "label": "When it happened",
     "hint": "",
     "name": "happened_at"
    },
    {
     "kind": "text",
     "required": false,
     "label": "Why it is written late",
     "hint": "Only when it is written more than two days later",
     "max_length": 500,
     "name": "late_reason"
    }
   ],
   "sets": {},
   "also": [],
   "rules": [],
   "then": "/clients/<client>/notes/<note>",
   "settles": false
  },
  "note_sign": {
   "name": "note_sign",
   "type": "signature",
   "case_file": "$client",
   "record": null,
   "id": "$new",
   "fields": [],
   "sets": {
    "progress_note": "$note",
    "signed_at": "$now",
    "signer_name": "$me.name",
    "credential": "$me.credential",
    "late_entry": "$needs.late",
    "recorded_by": "$me.id"
   },
   "also": [
    {
     "type": "task",
     "id": "$new.task",
     "record": null,
     "sets": {
      "title": "$needs.note.next_step",
      "due_on": "$needs.note.next_step_on",
      "priority": "normal",
      "status": "open",
      "assignee": "$me.id",
      "origin": "next_step",
      "origin_record": "$note"
     },
     "when": "$needs.note.next_step"
    }
   ],
   "rules": [],
   "then": "/clients/<client>/notes/<note>",
   "settles": false
  },
  "note_addendum": {
   "name": "note_addendum",
   "type": "addendum",
   "case_file": "$client",
   "record": null,
   "id": "$new",
   "fields": [
    {
     "kind": "long_text",
     "required": true,
     "label": "What to add",
     "hint": "",
     "max_length": 20000,
     "name": "text",
     "widget": "textarea"
    }
   ],
   "sets": {
    "written_at": "$now",
    "recorded_by": "$me.id",
    "progress_note": "$note"
   },
   "also": [],
   "rules": [],
   "then": "/clients/<client>/notes/<note>",
   "settles": false
  },
  "review": {
   "name": "review",
   "type": "review",
   "case_file": "$client",
   "record": null,
   "id": "$new",
   "fields": [
    {
     "kind": "text",
     "required": true,
     "label": "Version seen",
     "hint": "",
     "max_length": 64,
     "name": "seen",
     "widget": "hidden",
     "default": "$needs.note.seq"
    },
    {
     "kind": "choice",
     "required": true,
     "label": "Verdict",
     "hint": "",
     "choices": [
      [
       "approved",
       "Approved"
      ],
      [
       "returned",
       "Returned"
      ]
     ],
     "name": "verdict",
     "widget": "radios"
    },
    {
     "kind": "long_text",
     "required": false,
     "label": "Comment",
     "hint": "",
     "max_length": 4000,
     "name": "comment",
     "widget": "textarea"
    }
   ],
   "sets": {
    "subject": "$note",
    "subject_type": "progress_note",
    "reviewed_at": "$now",
    "recorded_by": "$me.id"
   },
   "also": [],
   "rules": [],
   "then": "/reviews",
   "settles": false
  },
  "hand_over": {
   "name": "hand_over",
   "type": "membership",
   "case_file": "$client",
   "record": null,
   "id": "$new",
   "fields": [
    {
     "kind": "reference",
     "required": true,
     "label": "To whom",
     "hint": "In brackets: how many clients they have now",
     "target": "worker",
     "name": "worker",
     "widget": "radios",
     "options": "$needs.others"
    },
    {
     "kind": "choice",
     "required": false,
     "label": "Reason",
     "hint": "",
     "choices": [
      [
       "new",
       "New client"
      ],
      [
       "transfer",
       "Transfer"
      ],
      [
       "coverage_leave",
       "Covers a leave"
      ],
      [
       "coverage_sick",
       "Covers a sickness"
      ],
      [
       "emergency",
       "Emergency"
      ],
      [
       "rebalance",
       "Evens out the caseloads"
      ]
     ],
     "name": "reason",
     "widget": "select",
     "default": "transfer"
    },
    {
     "kind": "long_text",
     "required": false,
     "label": "Handover note",
     "hint": "",
     "max_length": 4000,
     "name": "handover_note",
     "widget": "textarea"
    }
   ],
   "sets": {
    "role": "primary",
    "starts_on": "$today"
   },
   "also": [
    {
     "type": "membership",
     "id": null,
     "record": "$needs.primary.id",
     "sets": {
      "ended_at": "$now"
     },
     "when": "$needs.primary.id"
    }
   ],
   "rules": [],
   "then": "/clients/<client>",
   "settles": false
  },
  "visit_plan": {
   "name": "visit_plan",
   "type": "visit",
   "case_file": "$client",
   "record": null,
   "id": "$new",
   "fields": [
    {
     "kind": "choice",
     "required": true,
     "label": "Kind of visit",
     "hint": "",
     "choices": [
      [
       "home_visit",
       "Home visit"
      ],
      [
       "community_visit",
       "Community visit"
      ],
      [
       "office_visit",
       "Office visit"
      ],
      [
       "facility_visit",
       "Facility visit"
      ],
      [
       "hospital_visit",
       "Hospital visit"
      ],
      [
       "school_visit",
       "School visit"
      ],
      [
       "phone_client",
       "Phone call"
      ],
      [
       "video",
       "Video call"
      ]
     ],
     "name": "contact_type",
     "widget": "select",
     "default": "home_visit"
    },
    {
     "kind": "datetime",
     "required": true,
     "label": "Starts",
     "hint": "",
     "name": "starts_at"
    },
    {
     "kind": "integer",
     "required": false,
     "label": "Planned minutes",
     "hint": "",
     "min": 5,
     "max": 720,
     "name": "planned_minutes",
     "default": 45
    },
    {
     "kind": "text",
     "required": false,
     "label": "Place",
     "hint": "When it is not the client's home",
     "max_length": 200,
     "name": "place"
    },
    {
     "kind": "long_text",
     "required": false,
     "label": "What for",
     "hint": "",
     "max_length": 2000,
     "name": "purpose"
    },
    {
     "kind": "long_text",
     "required": false,
     "label": "To bring",
     "hint": "",
     "max_length": 2000,
     "name": "to_bring"
    }
   ],
   "sets": {
    "worker": "$me.id"
   },
   "also": [],
   "rules": [],
   "then": "/clients/<client>/visits/<new>",
   "settles": false
  },
  "visit_arrive": {
   "name": "visit_arrive",
   "type": "visit",
   "case_file": "$client",
   "record": "$visit",
   "id": "$new",
   "fields": [],
   "sets": {
    "arrived_at": "$now"
   },
   "also": [],
   "rules": [],
   "then": "/clients/<client>/visits/<visit>/capture",
   "settles": false
  },
  "visit_move": {
   "name": "visit_move",
   "type": "visit",
   "case_file": "$client",
   "record": "$visit",
   "id": "$new",
   "fields": [
    {
     "kind": "choice",
     "required": true,
     "label": "Kind of visit",
     "hint": "",
     "choices": [
      [
       "home_visit",
       "Home visit"
      ],
      [
       "community_visit",
       "Community visit"
      ],
      [
       "office_visit",
       "Office visit"
      ],
      [
       "facility_visit",
       "Facility visit"
      ],
      [
       "hospital_visit",
       "Hospital visit"
      ],
      [
       "school_visit",
       "School visit"
      ],
      [
       "phone_client",
       "Phone call"
      ],
      [
       "video",
       "Video call"
      ]
     ],
     "name": "contact_type"
    },
    {
     "kind": "datetime",
     "required": true,
     "label": "Starts",
     "hint": "",
     "name": "starts_at"
    },
    {
     "kind": "integer",
     "required": false,
     "label": "Planned minutes",
     "hint": "",
     "min": 5,
     "max": 720,
     "name": "planned_minutes"
    },
    {
     "kind": "text",
     "required": false,
     "label": "Place",
     "hint": "When it is not the client's home",
     "max_length": 200,
     "name": "place"
    },
    {
     "kind": "long_text",
     "required": false,
     "label": "What for",
     "hint": "",
     "max_length": 2000,
     "name": "purpose"
    },
    {
     "kind": "long_text",
     "required": false,
     "label": "To bring",
     "hint": "",
     "max_length": 2000,
     "name": "to_bring"
    }
   ],
   "sets": {},
   "also": [],
   "rules": [],
   "then": "/clients/<client>/visits/<visit>",
   "settles": false
  },
  "quick_mark": {
   "name": "quick_mark",
   "type": "observation",
   "case_file": "$client",
   "record": null,
   "id": "$new",
   "fields": [
    {
     "kind": "text",
     "required": false,
     "label": "What",
     "hint": "",
     "max_length": 1000,
     "name": "remark"
    },
    {
     "kind": "choice",
     "required": true,
     "label": "About",
     "hint": "",
     "choices": [
      [
       "environment",
       "Home and surroundings"
      ],
      [
       "safety_hazard",
       "Safety"
      ],
      [
       "nutrition",
       "Food and drink"
      ],
      [
       "hygiene",
       "Hygiene"
      ],
      [
       "mobility_falls",
       "Moving and falls"
      ],
      [
       "medication",
       "Medication"
      ],
      [
       "cognition_mood",
       "Memory and mood"
      ],
      [
       "caregiver",
       "Caregiver"
      ],
      [
       "social",
       "Company"
      ],
      [
       "finances",
       "Money"
      ],
      [
       "service_delivery",
       "Services"
      ],
      [
       "rights_dignity",
       "Rights and dignity"
      ],
      [
       "pets",
       "Pets"
      ],
      [
       "utilities",
       "Heat, water, power"
      ]
     ],
     "name": "category",
     "widget": "select",
     "default": "environment"
    },
    {
     "kind": "choice",
     "required": true,
     "label": "How do you know",
     "hint": "",
     "choices": [
      [
       "observed",
       "I saw it"
      ],
      [
       "self_reported",
       "The client said it"
      ],
      [
       "reported_by_related_person",
       "Somebody close said it"
      ],
      [
       "administrative_record",
       "From a record"
      ]
     ],
     "name": "source",
     "widget": "radios",
     "default": "observed"
    }
   ],
   "sets": {
    "visit": "$visit",
    "noted_at": "$now",
    "recorded_by": "$me.id",
    "severity": "none",
    "quick": true
   },
   "also": [],
   "rules": [],
   "then": "/clients/<client>/visits/<visit>/capture",
   "settles": false
  },
  "observe": {
   "name": "observe",
   "type": "observation",
   "case_file": "$client",
   "record": null,
   "id": "$new",
   "fields": [
    {
     "kind": "choice",
     "required": true,
     "label": "About",
     "hint": "",
     "choices": [
      [
       "environment",
       "Home and surroundings"
      ],
      [
       "safety_hazard",
       "Safety"
      ],
      [
       "nutrition",
       "Food and drink"
      ],
      [
       "hygiene",
       "Hygiene"
      ],
      [
       "mobility_falls",
       "Moving and falls"
      ],
      [
       "medication",
       "Medication"
      ],
      [
       "cognition_mood",
       "Memory and mood"
      ],
      [
       "caregiver",
       "Caregiver"
      ],
      [
       "social",
       "Company"
      ],
      [
       "finances",
       "Money"
      ],
      [
       "service_delivery",
       "Services"
      ],
      [
       "rights_dignity",
       "Rights and dignity"
      ],
      [
       "pets",
       "Pets"
      ],
      [
       "utilities",
       "Heat, water, power"
      ]
     ],
     "name": "category",
     "widget": "select",
     "default": "$category"
    },
    {
     "kind": "text",
     "required": false,
     "label": "What",
     "hint": "",
     "max_length": 1000,
     "name": "remark",
     "widget": "textarea"
    },
    {
     "kind": "choice",
     "required": true,
     "label": "How serious",
     "hint": "",
     "choices": [
      [
       "none",
       "Nothing to note"
      ],
      [
       "minor",
       "Minor"
      ],
      [
       "moderate",
       "Moderate"
      ],
      [
       "serious",
       "Serious"
      ],
      [
       "immediate",
       "Immediate danger"
      ]
     ],
     "name": "severity",
     "widget": "radios"
    },
    {
     "kind": "choice",
     "required": true,
     "label": "How do you know",
     "hint": "",
     "choices": [
      [
       "observed",
       "I saw it"
      ],
      [
       "self_reported",
       "The client said it"
      ],
      [
       "reported_by_related_person",
       "Somebody close said it"
      ],
      [
       "administrative_record",
       "From a record"
      ]
     ],
     "name": "source",
     "widget": "radios"
    },
    {
     "kind": "text",
     "required": false,
     "label": "What you did about it",
     "hint": "",
     "max_length": 500,
     "name": "action_taken",
     "widget": "textarea"
    }
   ],
   "sets": {
    "visit": "$visit",
    "noted_at": "$now",
    "recorded_by": "$me.id"
   },
   "also": [],
   "rules": [],
   "then": "/clients/<client>/visits/<visit>/capture",
   "settles": false
  },
  "visit_end": {
   "name": "visit_end",
   "type": "visit",
   "case_file": "$client",
   "record": "$visit",
   "id": "$new",
   "fields": [
    {
     "kind": "choice",
     "required": true,
     "label": "How it went",
     "hint": "",
     "choices": [
      [
       "completed",
       "Completed"
      ],
      [
       "partially_completed",
       "Partly completed"
      ],
      [
       "client_not_seen_collateral_seen",
       "Client not seen, spoke with somebody else"
      ],
      [
       "attempted_no_answer",
       "Nobody answered"
      ],
      [
       "refused_entry",
       "Not let in"
      ],
      [
       "refused_contact",
       "Client did not want to talk"
      ],
      [
       "cancelled_by_client",
       "Cancelled by the client"
      ],
      [
       "cancelled_by_worker",
       "Cancelled by me"
      ],
      [
       "cancelled_by_agency",
       "Cancelled by the agency"
      ],
      [
       "aborted_unsafe",
       "Left, it was not safe"
      ]
     ],
     "name": "outcome",
     "widget": "radios"
    },
    {
     "kind": "choice",
     "required": false,
     "label": "Why it did not happen",
     "hint": "",
     "choices": [
      [
       "no_answer_locked_door",
       "No answer, door locked"
      ],
      [
       "not_home",
       "Not at home"
      ],
      [
       "client_unavailable",
       "Client not available"
      ],
      [
       "client_refused",
       "Client refused"
      ],
      [
       "legal_designee_refused",
       "Legal representative refused"
      ],
      [
       "hospitalised",
       "In hospital"
      ],
      [
       "moved_or_wrong_address",
       "Moved, or wrong address"
      ],
      [
       "unsafe_animal",
       "Unsafe: animal"
      ],
      [
       "unsafe_violence",
       "Unsafe: violence"
      ],
      [
       "unsafe_contagion",
       "Unsafe: infection"
      ],
      [
       "unsafe_structural",
       "Unsafe: building"
      ],
      [
       "weather_or_disaster",
       "Weather"
      ],
      [
       "worker_illness",
       "I was ill"
      ],
      [
       "worker_vehicle",
       "Car trouble"
      ],
      [
       "scheduling_error",
       "Mistake in the schedule"
      ],
      [
       "interpreter_unavailable",
       "No interpreter"
      ],
      [
       "other",
       "Another reason"
      ]
     ],
     "name": "missed_reason",
     "widget": "select",
     "only_when": {
      "when": "outcome",
      "is": [
       "client_not_seen_collateral_seen",
       "attempted_no_answer",
       "refused_entry",
       "refused_contact",
       "cancelled_by_client",
       "cancelled_by_worker",
       "cancelled_by_agency",
       "aborted_unsafe"
      ]
     }
    },
    {
     "kind": "text",
     "required": false,
     "label": "In your words",
     "hint": "",
     "max_length": 500,
     "name": "missed_remark",
     "only_when": {
      "when": "outcome",
      "is": [
       "client_not_seen_collateral_seen",
       "attempted_no_answer",
       "refused_entry",
       "refused_contact",
       "cancelled_by_client",
       "cancelled_by_worker",
       "cancelled_by_agency",
       "aborted_unsafe"
      ]
     }
    },
    {
     "kind": "set",
     "required": false,
     "label": "Who was present",
     "hint": "",
     "choices": [
      [
       "client",
       "Client"
      ],
      [
       "spouse_partner",
       "Spouse or partner"
      ],
      [
       "parent",
       "Parent"
      ],
      [
       "child",
       "Child"
      ],
      [
       "guardian",
       "Guardian"
      ],
      [
       "caregiver",
       "Caregiver"
      ],
      [
       "nurse",
       "Nurse"
      ],
      [
       "interpreter",
       "Interpreter"
      ],
      [
       "colleague",
       "Colleague"
      ],
      [
       "unnamed_adult",
       "Unnamed adult"
      ]
     ],
     "name": "present"
    },
    {
     "kind": "text",
     "required": false,
     "label": "Who else",
     "hint": "Never another client's name",
     "max_length": 200,
     "name": "present_remark"
    }
   ],
   "sets": {
    "ended_at": "$now"
   },
   "also": [],
   "rules": [
    "reason_when_missed"
   ],
   "then": "/clients/<client>/visits/<visit>",
   "settles": false
  },
  "visit_correct": {
   "name": "visit_correct",
   "type": "visit",
   "case_file": "$client",
   "record": "$visit",
   "id": "$new",
   "fields": [
    {
     "kind": "datetime",
     "required": false,
     "label": "Arrived",
     "hint": "",
     "name": "arrived_at"
    },
    {
     "kind": "datetime",
     "required": false,
     "label": "Ended",
     "hint": "",
     "name": "ended_at"
    },
    {
     "kind": "text",
     "required": true,
     "label": "Why the time was corrected",
     "hint": "",
     "max_length": 200,
     "name": "time_corrected_why"
    },
    {
     "kind": "choice",
     "required": false,
     "label": "How it went",
     "hint": "",
     "choices": [
      [
       "completed",
       "Completed"
      ],
      [
       "partially_completed",
       "Partly completed"
      ],
      [
       "client_not_seen_collateral_seen",
       "Client not seen, spoke with somebody else"
      ],
      [
       "attempted_no_answer",
       "Nobody answered"
      ],
      [
       "refused_entry",
       "Not let in"
      ],
      [
       "refused_contact",
       "Client did not want to talk"
      ],
      [
       "cancelled_by_client",
       "Cancelled by the client"
      ],
      [
       "cancelled_by_worker",
       "Cancelled by me"
      ],
      [
       "cancelled_by_agency",
       "Cancelled by the agency"
      ],
      [
       "aborted_unsafe",
       "Left, it was not safe"
      ]
     ],
     "name": "outcome",
     "widget": "radios"
    },
    {
     "kind": "set",
     "required": false,
     "label": "Who was present",
     "hint": "",
     "choices": [
      [
       "client",
       "Client"
      ],
      [
       "spouse_partner",
       "Spouse or partner"
      ],
      [
       "parent",
       "Parent"
      ],
      [
       "child",
       "Child"
      ],
      [
       "guardian",
       "Guardian"
      ],
      [
       "caregiver",
       "Caregiver"
      ],
      [
       "nurse",
       "Nurse"
      ],
      [
       "interpreter",
       "Interpreter"
      ],
      [
       "colleague",
       "Colleague"
      ],
      [
       "unnamed_adult",
       "Unnamed adult"
      ]
     ],
     "name": "present"
    },
    {
     "kind": "text",
     "required": false,
     "label": "Who else",
     "hint": "Never another client's name",
     "max_length": 200,
     "name": "present_remark"
    }
   ],
   "sets": {},
   "also": [],
   "rules": [
    "ends_after_start:arrived_at:ended_at"
   ],
   "then": "/clients/<client>/visits/<visit>",
   "settles": false
  }
 }
};
