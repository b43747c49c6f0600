/** Made by `python -m webapp.generate`; never edited by hand. */

/** @type {any} */
export const declared = {
 "words": {
  "team": {
   "label": "Team",
   "fields": {
    "name": {
     "required": true,
     "label": "Name",
     "max_length": 200
    }
   }
  },
  "worker": {
   "label": "Worker",
   "fields": {
    "name": {
     "required": true,
     "label": "Name",
     "max_length": 200
    },
    "given_name": {
     "required": true,
     "label": "Given name",
     "max_length": 200
    },
    "credential": {
     "label": "Credential and title",
     "hint": "Shown under every signature",
     "max_length": 200
    },
    "role": {
     "required": true,
     "label": "Role",
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
     "label": "Team",
     "target": "team"
    },
    "phone": {
     "label": "Phone",
     "max_length": 40
    },
    "active": {
     "label": "Works here now"
    }
   }
  },
  "preference": {
   "label": "Preference",
   "fields": {
    "language": {
     "label": "Language",
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
   "fields": {
    "given_name": {
     "required": true,
     "label": "Given name",
     "max_length": 200
    },
    "family_name": {
     "required": true,
     "label": "Family name",
     "max_length": 200
    },
    "preferred_name": {
     "label": "Likes to be called",
     "max_length": 200
    },
    "pronouns": {
     "label": "Pronouns",
     "max_length": 40
    },
    "birth_date": {
     "label": "Date of birth"
    },
    "household": {
     "label": "Household",
     "hint": "The name on the door",
     "max_length": 200
    },
    "address": {
     "label": "Address",
     "fields": {
      "street": {
       "label": "Street and number",
       "max_length": 200
      },
      "unit": {
       "label": "Floor or apartment",
       "max_length": 80
      },
      "city": {
       "label": "City",
       "max_length": 80
      },
      "region": {
       "label": "State",
       "max_length": 40
      },
      "postal_code": {
       "label": "ZIP code",
       "max_length": 20
      }
     }
    },
    "confidential_address": {
     "label": "Address is confidential"
    },
    "phone": {
     "label": "Phone",
     "max_length": 40
    },
    "safe_to_call": {
     "label": "Safe to call"
    },
    "safe_voicemail": {
     "label": "Safe to leave a message"
    },
    "safe_text": {
     "label": "Safe to text"
    },
    "primary_language": {
     "label": "Language"
    },
    "interpreter_needed": {
     "label": "Needs an interpreter"
    },
    "communication_needs": {
     "label": "Communication needs",
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
     "label": "Who decides",
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
     "label": "Allergies",
     "max_length": 500
    },
    "acuity": {
     "label": "Acuity",
     "hint": "1 is low, 4 is intensive",
     "min": 1,
     "max": 4
    },
    "status": {
     "label": "Status",
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
     "label": "With us since"
    },
    "programme": {
     "label": "Programme",
     "hint": "Some forms are for one only",
     "max_length": 120
    },
    "what_matters": {
     "label": "What matters to the client",
     "max_length": 4000
    },
    "external_id": {
     "label": "Number in the other system",
     "max_length": 120
    }
   }
  },
  "membership": {
   "label": "Membership",
   "fields": {
    "worker": {
     "required": true,
     "label": "Worker",
     "target": "worker"
    },
    "role": {
     "required": true,
     "label": "Role",
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
     "label": "From"
    },
    "reason": {
     "label": "Reason",
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
     "label": "Handover note",
     "max_length": 4000
    },
    "ended_at": {
     "label": "Ended"
    }
   }
  },
  "contact_person": {
   "label": "Contact",
   "fields": {
    "name": {
     "required": true,
     "label": "Name",
     "max_length": 200
    },
    "circle": {
     "required": true,
     "label": "Belongs to",
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
     "label": "Role",
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
     "label": "Phone",
     "max_length": 40
    },
    "safe_to_call": {
     "label": "Safe to call",
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
     "label": "Safe to leave a message"
    },
    "safe_text": {
     "label": "Safe to text"
    },
    "share_level": {
     "label": "May know",
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
     "label": "Is a client too",
     "target": "client"
    },
    "remarks": {
     "label": "Remarks",
     "max_length": 2000
    }
   }
  },
  "hazard": {
   "label": "Hazard",
   "fields": {
    "hazard_type": {
     "required": true,
     "label": "What"
    },
    "severity": {
     "required": true,
     "label": "How careful",
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
     "required": true,
     "label": "How do we know",
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
     "label": "What was seen or said",
     "max_length": 500
    },
    "precautions": {
     "label": "What to do",
     "max_length": 500
    },
    "review_on": {
     "label": "Review on"
    },
    "recorded_by": {
     "label": "Recorded by",
     "target": "worker"
    }
   }
  },
  "visit": {
   "label": "Visit",
   "fields": {
    "worker": {
     "required": true,
     "label": "Worker",
     "target": "worker"
    },
    "contact_type": {
     "required": true,
     "label": "Kind of visit"
    },
    "starts_at": {
     "required": true,
     "label": "Starts"
    },
    "planned_minutes": {
     "label": "Planned minutes",
     "min": 5,
     "max": 720
    },
    "place": {
     "label": "Place",
     "hint": "When it is not the client's home",
     "max_length": 200
    },
    "purpose": {
     "label": "What for",
     "max_length": 2000
    },
    "to_bring": {
     "label": "To bring",
     "max_length": 2000
    },
    "arrived_at": {
     "label": "Arrived"
    },
    "ended_at": {
     "label": "Ended"
    },
    "present": {
     "label": "Who was present",
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
     "label": "Who else",
     "hint": "Never another client's name",
     "max_length": 200
    },
    "outcome": {
     "label": "How it went"
    },
    "missed_reason": {
     "label": "Why it did not happen",
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
     "label": "In your words",
     "max_length": 500
    },
    "time_corrected_why": {
     "label": "Why the time was corrected",
     "max_length": 200
    }
   }
  },
  "observation": {
   "label": "Observation",
   "fields": {
    "visit": {
     "label": "Visit",
     "target": "visit"
    },
    "category": {
     "required": true,
     "label": "About",
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
     "label": "What",
     "max_length": 1000
    },
    "severity": {
     "required": true,
     "label": "How serious",
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
     "required": true,
     "label": "How do you know",
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
     "label": "What you did about it",
     "max_length": 500
    },
    "quick": {
     "label": "Quick mark"
    },
    "noted_at": {
     "required": true,
     "label": "Noted"
    },
    "recorded_by": {
     "label": "Recorded by",
     "target": "worker"
    }
   }
  },
  "progress_note": {
   "label": "Progress note",
   "fields": {
    "visit": {
     "label": "Visit",
     "target": "visit"
    },
    "goal": {
     "label": "Goal",
     "target": "goal"
    },
    "core_function": {
     "label": "What it was about",
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
     "label": "The client said",
     "max_length": 20000
    },
    "worker_saw": {
     "label": "I saw",
     "max_length": 20000
    },
    "worker_did": {
     "label": "I did",
     "max_length": 20000
    },
    "worker_thinks": {
     "label": "I think",
     "max_length": 20000
    },
    "next_step": {
     "label": "Next step",
     "max_length": 500
    },
    "next_step_on": {
     "label": "Next step by"
    },
    "happened_at": {
     "required": true,
     "label": "When it happened"
    },
    "written_at": {
     "required": true,
     "label": "Written"
    },
    "late_reason": {
     "label": "Why it is written late",
     "max_length": 500
    },
    "recorded_by": {
     "required": true,
     "label": "Written by",
     "target": "worker"
    }
   }
  },
  "signature": {
   "label": "Signature",
   "fields": {
    "progress_note": {
     "required": true,
     "label": "Progress note",
     "target": "progress_note"
    },
    "signed_at": {
     "required": true,
     "label": "Signed"
    },
    "signer_name": {
     "required": true,
     "label": "Signer",
     "max_length": 200
    },
    "credential": {
     "label": "Credential and title",
     "max_length": 200
    },
    "late_entry": {
     "label": "Late entry"
    },
    "content_hash": {
     "label": "Fingerprint of the content",
     "max_length": 64
    },
    "recorded_by": {
     "required": true,
     "label": "Signed by",
     "target": "worker"
    }
   }
  },
  "addendum": {
   "label": "Addendum",
   "fields": {
    "progress_note": {
     "required": true,
     "label": "Progress note",
     "target": "progress_note"
    },
    "text": {
     "required": true,
     "label": "What to add",
     "max_length": 20000
    },
    "written_at": {
     "required": true,
     "label": "Written"
    },
    "recorded_by": {
     "required": true,
     "label": "Written by",
     "target": "worker"
    }
   }
  },
  "review": {
   "label": "Review",
   "fields": {
    "subject": {
     "required": true,
     "label": "What was reviewed",
     "target": "any"
    },
    "subject_type": {
     "required": true,
     "label": "Kind of record",
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
     "required": true,
     "label": "Version seen",
     "max_length": 64
    },
    "verdict": {
     "required": true,
     "label": "Verdict",
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
     "label": "Comment",
     "max_length": 4000
    },
    "reviewed_at": {
     "required": true,
     "label": "Reviewed"
    },
    "recorded_by": {
     "required": true,
     "label": "Reviewed by",
     "target": "worker"
    }
   }
  },
  "assessment": {
   "label": "Assessment",
   "fields": {
    "visit": {
     "label": "Visit",
     "target": "visit"
    },
    "instrument": {
     "required": true,
     "label": "Form",
     "choices": [
      [
       "follow_up",
       "Follow-up assessment"
      ]
     ]
    },
    "version": {
     "required": true,
     "label": "Version",
     "min": 1,
     "max": 2147483647
    },
    "reason": {
     "label": "Reason",
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
     "label": "Answers",
     "fields": {
      "health": {
       "label": "Health in the last weeks",
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
       "label": "Living with pain",
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
       "label": "Mood",
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
       "label": "Sleep",
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
       "label": "Eating and drinking",
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
       "label": "Getting around",
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
       "label": "Washing and dressing",
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
       "label": "Company of others",
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
       "label": "Money for what is needed",
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
       "label": "Feeling safe at home",
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
     "label": "What has changed",
     "max_length": 4000
    },
    "assessed_on": {
     "required": true,
     "label": "Assessed on"
    },
    "recorded_by": {
     "required": true,
     "label": "Recorded by",
     "target": "worker"
    }
   }
  },
  "care_plan": {
   "label": "Care plan",
   "fields": {
    "title": {
     "required": true,
     "label": "Title",
     "max_length": 200
    },
    "plan_type": {
     "required": true,
     "label": "Kind of plan",
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
     "required": true,
     "label": "Status",
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
     "required": true,
     "label": "From"
    },
    "ends_on": {
     "label": "Until"
    },
    "reviewed_on": {
     "label": "Last reviewed face to face"
    },
    "strengths": {
     "label": "Strengths",
     "max_length": 4000
    },
    "risks": {
     "label": "Risks and what helps",
     "max_length": 4000
    },
    "backup_plan": {
     "label": "If help does not come",
     "max_length": 4000
    }
   }
  },
  "goal": {
   "label": "Goal",
   "fields": {
    "care_plan": {
     "label": "Care plan",
     "target": "care_plan"
    },
    "statement": {
     "required": true,
     "label": "In the client's own words",
     "max_length": 1000
    },
    "domain": {
     "label": "Part of life",
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
     "required": true,
     "label": "Status",
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
     "label": "Progress since last time",
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
     "label": "What moved, what is in the way",
     "max_length": 4000
    },
    "measure": {
     "label": "How we will know",
     "max_length": 500
    },
    "latest_value": {
     "label": "Where it stands",
     "max_length": 120
    },
    "target_on": {
     "label": "By when"
    }
   }
  },
  "task": {
   "label": "Task",
   "fields": {
    "title": {
     "required": true,
     "label": "What",
     "max_length": 500
    },
    "due_on": {
     "label": "Until"
    },
    "priority": {
     "label": "Priority",
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
     "required": true,
     "label": "Status",
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
     "required": true,
     "label": "Who",
     "target": "worker"
    },
    "origin": {
     "label": "Where it comes from",
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
     "label": "Came from",
     "target": "any"
    },
    "done_at": {
     "label": "Done"
    }
   }
  },
  "due_item": {
   "label": "Due",
   "fields": {
    "rule": {
     "required": true,
     "label": "Rule",
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
      ],
      [
       "RF",
       "Form of the agency"
      ]
     ]
    },
    "subject": {
     "required": true,
     "label": "About",
     "target": "any"
    },
    "due_on": {
     "required": true,
     "label": "Due on"
    },
    "why": {
     "required": true,
     "label": "Why",
     "max_length": 200
    },
    "why_values": {
     "label": "Facts behind it",
     "fields": {
      "on": {
       "label": "Date"
      },
      "days": {
       "label": "Days",
       "min": 0,
       "max": 2147483647
      },
      "name": {
       "label": "Name",
       "max_length": 500
      }
     }
    },
    "cleared_at": {
     "label": "Cleared"
    }
   }
  },
  "settlement": {
   "label": "Settlement",
   "fields": {
    "subject": {
     "required": true,
     "label": "What was settled",
     "target": "any"
    },
    "subject_type": {
     "required": true,
     "label": "Kind of record",
     "choices": [
      [
       "client",
       "Client"
      ],
      [
       "hazard",
       "Hazard"
      ],
      [
       "contact_person",
       "Contact"
      ],
      [
       "visit",
       "Visit"
      ],
      [
       "progress_note",
       "Progress note"
      ],
      [
       "assessment",
       "Assessment"
      ],
      [
       "care_plan",
       "Care plan"
      ],
      [
       "goal",
       "Goal"
      ],
      [
       "task",
       "Task"
      ],
      [
       "form_answers",
       "Form"
      ]
     ]
    },
    "field": {
     "required": true,
     "label": "Field",
     "max_length": 200
    },
    "kept": {
     "label": "Value kept",
     "max_length": 100000
    },
    "set_aside": {
     "label": "Values not kept",
     "max_length": 100000
    },
    "named": {
     "label": "Versions seen",
     "max_length": 100000
    },
    "reason": {
     "label": "Why",
     "max_length": 500
    },
    "undoes": {
     "label": "What was taken back",
     "target": "settlement"
    },
    "settled_at": {
     "required": true,
     "label": "Settled"
    },
    "recorded_by": {
     "required": true,
     "label": "Settled by",
     "target": "worker"
    }
   }
  },
  "form_definition": {
   "label": "Form definition",
   "fields": {
    "hash": {
     "required": true,
     "label": "Hash",
     "max_length": 71
    },
    "packed": {
     "required": true,
     "label": "Definition",
     "max_length": 240000
    }
   }
  },
  "form_picture": {
   "label": "Picture of a form",
   "fields": {
    "hash": {
     "required": true,
     "label": "Hash",
     "max_length": 71
    },
    "mime": {
     "required": true,
     "label": "Type",
     "max_length": 40
    },
    "content": {
     "required": true,
     "label": "Picture",
     "max_length": 240000
    }
   }
  },
  "form_version": {
   "label": "Form version",
   "fields": {
    "form_id": {
     "required": true,
     "label": "Form id",
     "max_length": 200
    },
    "number": {
     "required": true,
     "label": "Number",
     "min": 1,
     "max": 2147483647
    },
    "version": {
     "label": "Version",
     "hint": "As its author calls it",
     "max_length": 200
    },
    "title": {
     "required": true,
     "label": "Title",
     "max_length": 200
    },
    "definition": {
     "required": true,
     "label": "Definition",
     "target": "form_definition"
    },
    "hash": {
     "required": true,
     "label": "Hash",
     "max_length": 71
    },
    "workbook": {
     "label": "Hash of the workbook",
     "max_length": 71
    },
    "xform": {
     "label": "Hash of the XForm",
     "max_length": 71
    },
    "published_by": {
     "label": "Published by",
     "target": "worker"
    },
    "published_from": {
     "required": true,
     "label": "In use from"
    },
    "programmes": {
     "label": "Programmes",
     "hint": "One on a line; empty: for every client",
     "max_length": 2000
    },
    "due_every": {
     "label": "Due every so many days",
     "hint": "Empty: never due",
     "min": 1,
     "max": 3650
    },
    "retired_on": {
     "label": "Retired on"
    }
   }
  },
  "form_answers": {
   "label": "Form",
   "fields": {
    "form_version": {
     "required": true,
     "label": "Form",
     "target": "form_version"
    },
    "form_id": {
     "required": true,
     "label": "Form id",
     "max_length": 200
    },
    "title": {
     "required": true,
     "label": "Title",
     "max_length": 200
    },
    "visit": {
     "label": "Visit",
     "target": "visit"
    },
    "started_at": {
     "required": true,
     "label": "Started"
    },
    "finished_at": {
     "label": "Finished"
    },
    "finished_by": {
     "label": "Finished by",
     "target": "worker"
    },
    "recorded_by": {
     "required": true,
     "label": "Recorded by",
     "target": "worker"
    },
    "answers": {
     "label": "Answers",
     "max_length": 20000,
     "choices": [
      [
       "refused",
       "Did not want to say"
      ],
      [
       "unable",
       "Could not say"
      ],
      [
       "not_asked",
       "Not asked"
      ]
     ]
    },
    "reckoned": {
     "label": "What the form reckons",
     "hint": "By place, as JSON",
     "max_length": 100000
    },
    "scores": {
     "label": "Scores",
     "hint": "As JSON",
     "max_length": 20000
    },
    "corrects": {
     "label": "Corrects",
     "target": "form_answers"
    },
    "answered_at": {
     "label": "Answered",
     "hint": "Of a correction: when what it corrects was"
    },
    "correction_reason": {
     "label": "Why it is corrected",
     "max_length": 500
    }
   }
  }
 },
 "needs": {
  "clients": [
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
   ],
   [
    "others",
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
       "where",
       "status",
       "is",
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
   ],
   [
    "hazards",
    {
     "verb": "every",
     "subject": "hazard",
     "case_file": null
    }
   ],
   [
    "due",
    {
     "verb": "call",
     "subject": "due_items",
     "arguments": {
      "facts": "$facts",
      "today": "$today",
      "now": "$now",
      "zone": "$zone"
     }
    }
   ]
  ],
  "clients_closed": [
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
       "where",
       "status",
       "is",
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
   ],
   [
    "others",
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
  "client": [
   [
    "client",
    {
     "verb": "one",
     "subject": "client",
     "id": "$client",
     "optional": false
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
     "case_file": "$client"
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
     }
    }
   ],
   [
    "assessments",
    {
     "verb": "every",
     "subject": "assessment",
     "case_file": "$client"
    }
   ],
   [
    "trend",
    {
     "verb": "call",
     "subject": "trend",
     "arguments": {
      "assessments": "$needs.assessments"
     }
    }
   ],
   [
    "fillings",
    {
     "verb": "every",
     "subject": "form_answers",
     "case_file": "$client"
    }
   ],
   [
    "score_trends",
    {
     "verb": "call",
     "subject": "score_trends",
     "arguments": {
      "fillings": "$needs.fillings",
      "zone": "$zone"
     }
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
      "limit": 30
     }
    }
   ]
  ],
  "assessment": [
   [
    "client",
    {
     "verb": "one",
     "subject": "client",
     "id": "$client",
     "optional": false
    }
   ],
   [
    "assessment",
    {
     "verb": "one",
     "subject": "assessment",
     "id": "$assessment",
     "optional": false
    }
   ],
   [
    "author",
    {
     "verb": "one",
     "subject": "worker",
     "id": "$needs.assessment.recorded_by",
     "optional": true
    }
   ],
   [
    "scored",
    {
     "verb": "call",
     "subject": "scored",
     "arguments": {
      "assessment": "$needs.assessment"
     }
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
     }
    }
   ],
   [
    "all",
    {
     "verb": "every",
     "subject": "assessment",
     "case_file": "$client"
    }
   ],
   [
    "trend",
    {
     "verb": "call",
     "subject": "trend",
     "arguments": {
      "assessments": "$needs.all"
     }
    }
   ]
  ],
  "contact_new": [
   [
    "client",
    {
     "verb": "one",
     "subject": "client",
     "id": "$client",
     "optional": false
    }
   ]
  ],
  "contact_edit": [
   [
    "client",
    {
     "verb": "one",
     "subject": "client",
     "id": "$client",
     "optional": false
    }
   ],
   [
    "contact",
    {
     "verb": "one",
     "subject": "contact_person",
     "id": "$contact",
     "optional": false
    }
   ]
  ],
  "client_edit": [
   [
    "client",
    {
     "verb": "one",
     "subject": "client",
     "id": "$client",
     "optional": false
    }
   ]
  ],
  "filled": [
   [
    "client",
    {
     "verb": "one",
     "subject": "client",
     "id": "$client",
     "optional": false
    }
   ],
   [
    "filling",
    {
     "verb": "one",
     "subject": "form_answers",
     "id": "$filling",
     "optional": false
    }
   ],
   [
    "version",
    {
     "verb": "one",
     "subject": "form_version",
     "id": "$needs.filling.form_version",
     "optional": false
    }
   ],
   [
    "definition",
    {
     "verb": "definition",
     "subject": "$needs.version"
    }
   ],
   [
    "all",
    {
     "verb": "every",
     "subject": "form_answers",
     "case_file": "$client"
    }
   ],
   [
    "earlier",
    {
     "verb": "call",
     "subject": "filled_before",
     "arguments": {
      "fillings": "$needs.all",
      "filling": "$needs.filling"
     }
    }
   ],
   [
    "author",
    {
     "verb": "one",
     "subject": "worker",
     "id": "$needs.filling.recorded_by",
     "optional": true
    }
   ],
   [
    "corrections",
    {
     "verb": "every",
     "subject": "form_answers",
     "case_file": "$client",
     "steps": [
      [
       "where",
       "corrects",
       "is",
       "$filling"
      ],
      [
       "sort",
       [
        "started_at"
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
  "filling_correct": [
   [
    "client",
    {
     "verb": "one",
     "subject": "client",
     "id": "$client",
     "optional": false
    }
   ],
   [
    "filling",
    {
     "verb": "one",
     "subject": "form_answers",
     "id": "$filling",
     "optional": false
    }
   ],
   [
    "version",
    {
     "verb": "one",
     "subject": "form_version",
     "id": "$needs.filling.form_version",
     "optional": false
    }
   ],
   [
    "definition",
    {
     "verb": "definition",
     "subject": "$needs.version"
    }
   ],
   [
    "all",
    {
     "verb": "every",
     "subject": "form_answers",
     "case_file": "$client"
    }
   ],
   [
    "earlier",
    {
     "verb": "call",
     "subject": "filled_before",
     "arguments": {
      "fillings": "$needs.all",
      "filling": "$needs.filling"
     }
    }
   ],
   [
    "answered",
    {
     "verb": "call",
     "subject": "when_answered",
     "arguments": {
      "filling": "$needs.filling"
     }
    }
   ]
  ],
  "filling": [
   [
    "client",
    {
     "verb": "one",
     "subject": "client",
     "id": "$client",
     "optional": false
    }
   ],
   [
    "filling",
    {
     "verb": "one",
     "subject": "form_answers",
     "id": "$filling",
     "optional": false
    }
   ],
   [
    "version",
    {
     "verb": "one",
     "subject": "form_version",
     "id": "$needs.filling.form_version",
     "optional": false
    }
   ],
   [
    "definition",
    {
     "verb": "definition",
     "subject": "$needs.version"
    }
   ],
   [
    "all",
    {
     "verb": "every",
     "subject": "form_answers",
     "case_file": "$client"
    }
   ],
   [
    "earlier",
    {
     "verb": "call",
     "subject": "filled_before",
     "arguments": {
      "fillings": "$needs.all",
      "filling": "$needs.filling"
     }
    }
   ],
   [
    "versions",
    {
     "verb": "every",
     "subject": "form_version",
     "case_file": null
    }
   ],
   [
    "newer",
    {
     "verb": "call",
     "subject": "newer_version",
     "arguments": {
      "versions": "$needs.versions",
      "version": "$needs.version",
      "client": "$needs.client",
      "today": "$today"
     }
    }
   ]
  ],
  "filling_hand": [
   [
    "client",
    {
     "verb": "one",
     "subject": "client",
     "id": "$client",
     "optional": false
    }
   ],
   [
    "filling",
    {
     "verb": "one",
     "subject": "form_answers",
     "id": "$filling",
     "optional": false
    }
   ],
   [
    "version",
    {
     "verb": "one",
     "subject": "form_version",
     "id": "$needs.filling.form_version",
     "optional": false
    }
   ],
   [
    "definition",
    {
     "verb": "definition",
     "subject": "$needs.version"
    }
   ],
   [
    "all",
    {
     "verb": "every",
     "subject": "form_answers",
     "case_file": "$client"
    }
   ],
   [
    "earlier",
    {
     "verb": "call",
     "subject": "filled_before",
     "arguments": {
      "fillings": "$needs.all",
      "filling": "$needs.filling"
     }
    }
   ]
  ],
  "filling_turn": [
   [
    "client",
    {
     "verb": "one",
     "subject": "client",
     "id": "$client",
     "optional": false
    }
   ],
   [
    "filling",
    {
     "verb": "one",
     "subject": "form_answers",
     "id": "$filling",
     "optional": false
    }
   ],
   [
    "version",
    {
     "verb": "one",
     "subject": "form_version",
     "id": "$needs.filling.form_version",
     "optional": false
    }
   ],
   [
    "definition",
    {
     "verb": "definition",
     "subject": "$needs.version"
    }
   ],
   [
    "all",
    {
     "verb": "every",
     "subject": "form_answers",
     "case_file": "$client"
    }
   ],
   [
    "earlier",
    {
     "verb": "call",
     "subject": "filled_before",
     "arguments": {
      "fillings": "$needs.all",
      "filling": "$needs.filling"
     }
    }
   ]
  ],
  "filling_move": [
   [
    "client",
    {
     "verb": "one",
     "subject": "client",
     "id": "$client",
     "optional": false
    }
   ],
   [
    "filling",
    {
     "verb": "one",
     "subject": "form_answers",
     "id": "$filling",
     "optional": false
    }
   ],
   [
    "version",
    {
     "verb": "one",
     "subject": "form_version",
     "id": "$needs.filling.form_version",
     "optional": false
    }
   ],
   [
    "definition",
    {
     "verb": "definition",
     "subject": "$needs.version"
    }
   ],
   [
    "all",
    {
     "verb": "every",
     "subject": "form_answers",
     "case_file": "$client"
    }
   ],
   [
    "earlier",
    {
     "verb": "call",
     "subject": "filled_before",
     "arguments": {
      "fillings": "$needs.all",
      "filling": "$needs.filling"
     }
    }
   ],
   [
    "versions",
    {
     "verb": "every",
     "subject": "form_version",
     "case_file": null
    }
   ],
   [
    "newer",
    {
     "verb": "call",
     "subject": "newer_version",
     "arguments": {
      "versions": "$needs.versions",
      "version": "$needs.version",
      "client": "$needs.client",
      "today": "$today"
     }
    }
   ],
   [
    "target",
    {
     "verb": "one",
     "subject": "form_version",
     "id": "$version",
     "optional": false
    }
   ],
   [
    "target_definition",
    {
     "verb": "definition",
     "subject": "$needs.target"
    }
   ]
  ],
  "client_forms": [
   [
    "client",
    {
     "verb": "one",
     "subject": "client",
     "id": "$client",
     "optional": false
    }
   ],
   [
    "versions",
    {
     "verb": "every",
     "subject": "form_version",
     "case_file": null
    }
   ],
   [
    "offered",
    {
     "verb": "call",
     "subject": "forms_offered",
     "arguments": {
      "versions": "$needs.versions",
      "client": "$needs.client",
      "today": "$today"
     }
    }
   ],
   [
    "fillings",
    {
     "verb": "every",
     "subject": "form_answers",
     "case_file": "$client",
     "steps": [
      [
       "sort",
       [
        "-started_at"
       ]
      ]
     ]
    }
   ],
   [
    "trends",
    {
     "verb": "call",
     "subject": "score_trends",
     "arguments": {
      "fillings": "$needs.fillings",
      "zone": "$zone"
     }
    }
   ]
  ],
  "form_begin": [
   [
    "client",
    {
     "verb": "one",
     "subject": "client",
     "id": "$client",
     "optional": false
    }
   ],
   [
    "version",
    {
     "verb": "one",
     "subject": "form_version",
     "id": "$version",
     "optional": false
    }
   ]
  ],
  "goal_new": [
   [
    "client",
    {
     "verb": "one",
     "subject": "client",
     "id": "$client",
     "optional": false
    }
   ]
  ],
  "goal_progress": [
   [
    "client",
    {
     "verb": "one",
     "subject": "client",
     "id": "$client",
     "optional": false
    }
   ],
   [
    "goal",
    {
     "verb": "one",
     "subject": "goal",
     "id": "$goal",
     "optional": false
    }
   ]
  ],
  "goal_revise": [
   [
    "client",
    {
     "verb": "one",
     "subject": "client",
     "id": "$client",
     "optional": false
    }
   ],
   [
    "goal",
    {
     "verb": "one",
     "subject": "goal",
     "id": "$goal",
     "optional": false
    }
   ]
  ],
  "hazard_new": [
   [
    "client",
    {
     "verb": "one",
     "subject": "client",
     "id": "$client",
     "optional": false
    }
   ]
  ],
  "note_new": [
   [
    "client",
    {
     "verb": "one",
     "subject": "client",
     "id": "$client",
     "optional": false
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
  "note": [
   [
    "client",
    {
     "verb": "one",
     "subject": "client",
     "id": "$client",
     "optional": false
    }
   ],
   [
    "note",
    {
     "verb": "one",
     "subject": "progress_note",
     "id": "$note",
     "optional": false
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
     "optional": true
    }
   ],
   [
    "visit",
    {
     "verb": "one",
     "subject": "visit",
     "id": "$needs.note.visit",
     "optional": true
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
  "note_addendum": [
   [
    "client",
    {
     "verb": "one",
     "subject": "client",
     "id": "$client",
     "optional": false
    }
   ],
   [
    "note",
    {
     "verb": "one",
     "subject": "progress_note",
     "id": "$note",
     "optional": false
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
  "note_edit": [
   [
    "client",
    {
     "verb": "one",
     "subject": "client",
     "id": "$client",
     "optional": false
    }
   ],
   [
    "note",
    {
     "verb": "one",
     "subject": "progress_note",
     "id": "$note",
     "optional": false
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
  "note_sign": [
   [
    "client",
    {
     "verb": "one",
     "subject": "client",
     "id": "$client",
     "optional": false
    }
   ],
   [
    "note",
    {
     "verb": "one",
     "subject": "progress_note",
     "id": "$note",
     "optional": false
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
     }
    }
   ]
  ],
  "plan": [
   [
    "client",
    {
     "verb": "one",
     "subject": "client",
     "id": "$client",
     "optional": false
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
  "plan_new": [
   [
    "client",
    {
     "verb": "one",
     "subject": "client",
     "id": "$client",
     "optional": false
    }
   ]
  ],
  "plan_edit": [
   [
    "client",
    {
     "verb": "one",
     "subject": "client",
     "id": "$client",
     "optional": false
    }
   ],
   [
    "care_plan",
    {
     "verb": "one",
     "subject": "care_plan",
     "id": "$care_plan",
     "optional": false
    }
   ]
  ],
  "settle_assessment": [
   [
    "client",
    {
     "verb": "one",
     "subject": "client",
     "id": "$client",
     "optional": false
    }
   ],
   [
    "record",
    {
     "verb": "one",
     "subject": "assessment",
     "id": "$record",
     "optional": false
    }
   ],
   [
    "workers",
    {
     "verb": "every",
     "subject": "worker",
     "case_file": null
    }
   ],
   [
    "settlements",
    {
     "verb": "every",
     "subject": "settlement",
     "case_file": "$client"
    }
   ],
   [
    "card",
    {
     "verb": "call",
     "subject": "conflict_card",
     "arguments": {
      "record": "$needs.record",
      "settlements": "$needs.settlements"
     }
    }
   ]
  ],
  "settle_care_plan": [
   [
    "client",
    {
     "verb": "one",
     "subject": "client",
     "id": "$client",
     "optional": false
    }
   ],
   [
    "record",
    {
     "verb": "one",
     "subject": "care_plan",
     "id": "$record",
     "optional": false
    }
   ],
   [
    "workers",
    {
     "verb": "every",
     "subject": "worker",
     "case_file": null
    }
   ],
   [
    "settlements",
    {
     "verb": "every",
     "subject": "settlement",
     "case_file": "$client"
    }
   ],
   [
    "card",
    {
     "verb": "call",
     "subject": "conflict_card",
     "arguments": {
      "record": "$needs.record",
      "settlements": "$needs.settlements"
     }
    }
   ]
  ],
  "settle_client": [
   [
    "client",
    {
     "verb": "one",
     "subject": "client",
     "id": "$client",
     "optional": false
    }
   ],
   [
    "record",
    {
     "verb": "one",
     "subject": "client",
     "id": "$record",
     "optional": false
    }
   ],
   [
    "workers",
    {
     "verb": "every",
     "subject": "worker",
     "case_file": null
    }
   ],
   [
    "settlements",
    {
     "verb": "every",
     "subject": "settlement",
     "case_file": "$client"
    }
   ],
   [
    "card",
    {
     "verb": "call",
     "subject": "conflict_card",
     "arguments": {
      "record": "$needs.record",
      "settlements": "$needs.settlements"
     }
    }
   ]
  ],
  "settle_contact_person": [
   [
    "client",
    {
     "verb": "one",
     "subject": "client",
     "id": "$client",
     "optional": false
    }
   ],
   [
    "record",
    {
     "verb": "one",
     "subject": "contact_person",
     "id": "$record",
     "optional": false
    }
   ],
   [
    "workers",
    {
     "verb": "every",
     "subject": "worker",
     "case_file": null
    }
   ],
   [
    "settlements",
    {
     "verb": "every",
     "subject": "settlement",
     "case_file": "$client"
    }
   ],
   [
    "card",
    {
     "verb": "call",
     "subject": "conflict_card",
     "arguments": {
      "record": "$needs.record",
      "settlements": "$needs.settlements"
     }
    }
   ]
  ],
  "settle_form_answers": [
   [
    "client",
    {
     "verb": "one",
     "subject": "client",
     "id": "$client",
     "optional": false
    }
   ],
   [
    "record",
    {
     "verb": "one",
     "subject": "form_answers",
     "id": "$record",
     "optional": false
    }
   ],
   [
    "workers",
    {
     "verb": "every",
     "subject": "worker",
     "case_file": null
    }
   ],
   [
    "settlements",
    {
     "verb": "every",
     "subject": "settlement",
     "case_file": "$client"
    }
   ],
   [
    "version",
    {
     "verb": "one",
     "subject": "form_version",
     "id": "$needs.record.form_version",
     "optional": true
    }
   ],
   [
    "definition",
    {
     "verb": "definition",
     "subject": "$needs.version"
    }
   ],
   [
    "words",
    {
     "verb": "call",
     "subject": "answer_words",
     "arguments": {
      "record": "$needs.record",
      "definition": "$needs.definition"
     }
    }
   ],
   [
    "card",
    {
     "verb": "call",
     "subject": "conflict_card",
     "arguments": {
      "record": "$needs.record",
      "settlements": "$needs.settlements",
      "words": "$needs.words"
     }
    }
   ]
  ],
  "settle_goal": [
   [
    "client",
    {
     "verb": "one",
     "subject": "client",
     "id": "$client",
     "optional": false
    }
   ],
   [
    "record",
    {
     "verb": "one",
     "subject": "goal",
     "id": "$record",
     "optional": false
    }
   ],
   [
    "workers",
    {
     "verb": "every",
     "subject": "worker",
     "case_file": null
    }
   ],
   [
    "settlements",
    {
     "verb": "every",
     "subject": "settlement",
     "case_file": "$client"
    }
   ],
   [
    "card",
    {
     "verb": "call",
     "subject": "conflict_card",
     "arguments": {
      "record": "$needs.record",
      "settlements": "$needs.settlements"
     }
    }
   ]
  ],
  "settle_hazard": [
   [
    "client",
    {
     "verb": "one",
     "subject": "client",
     "id": "$client",
     "optional": false
    }
   ],
   [
    "record",
    {
     "verb": "one",
     "subject": "hazard",
     "id": "$record",
     "optional": false
    }
   ],
   [
    "workers",
    {
     "verb": "every",
     "subject": "worker",
     "case_file": null
    }
   ],
   [
    "settlements",
    {
     "verb": "every",
     "subject": "settlement",
     "case_file": "$client"
    }
   ],
   [
    "card",
    {
     "verb": "call",
     "subject": "conflict_card",
     "arguments": {
      "record": "$needs.record",
      "settlements": "$needs.settlements"
     }
    }
   ]
  ],
  "settle_progress_note": [
   [
    "client",
    {
     "verb": "one",
     "subject": "client",
     "id": "$client",
     "optional": false
    }
   ],
   [
    "record",
    {
     "verb": "one",
     "subject": "progress_note",
     "id": "$record",
     "optional": false
    }
   ],
   [
    "workers",
    {
     "verb": "every",
     "subject": "worker",
     "case_file": null
    }
   ],
   [
    "settlements",
    {
     "verb": "every",
     "subject": "settlement",
     "case_file": "$client"
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
       "$record"
      ]
     ]
    }
   ],
   [
    "card",
    {
     "verb": "call",
     "subject": "conflict_card",
     "arguments": {
      "record": "$needs.record",
      "settlements": "$needs.settlements",
      "signatures": "$needs.signatures"
     }
    }
   ]
  ],
  "settle_task": [
   [
    "client",
    {
     "verb": "one",
     "subject": "client",
     "id": "$client",
     "optional": false
    }
   ],
   [
    "record",
    {
     "verb": "one",
     "subject": "task",
     "id": "$record",
     "optional": false
    }
   ],
   [
    "workers",
    {
     "verb": "every",
     "subject": "worker",
     "case_file": null
    }
   ],
   [
    "settlements",
    {
     "verb": "every",
     "subject": "settlement",
     "case_file": "$client"
    }
   ],
   [
    "card",
    {
     "verb": "call",
     "subject": "conflict_card",
     "arguments": {
      "record": "$needs.record",
      "settlements": "$needs.settlements"
     }
    }
   ]
  ],
  "settle_visit": [
   [
    "client",
    {
     "verb": "one",
     "subject": "client",
     "id": "$client",
     "optional": false
    }
   ],
   [
    "record",
    {
     "verb": "one",
     "subject": "visit",
     "id": "$record",
     "optional": false
    }
   ],
   [
    "workers",
    {
     "verb": "every",
     "subject": "worker",
     "case_file": null
    }
   ],
   [
    "settlements",
    {
     "verb": "every",
     "subject": "settlement",
     "case_file": "$client"
    }
   ],
   [
    "card",
    {
     "verb": "call",
     "subject": "conflict_card",
     "arguments": {
      "record": "$needs.record",
      "settlements": "$needs.settlements"
     }
    }
   ]
  ],
  "undo_settlement": [
   [
    "client",
    {
     "verb": "one",
     "subject": "client",
     "id": "$client",
     "optional": false
    }
   ],
   [
    "settlement",
    {
     "verb": "one",
     "subject": "settlement",
     "id": "$settlement",
     "optional": false
    }
   ],
   [
    "workers",
    {
     "verb": "every",
     "subject": "worker",
     "case_file": null
    }
   ],
   [
    "settlements",
    {
     "verb": "every",
     "subject": "settlement",
     "case_file": "$client"
    }
   ],
   [
    "settled",
    {
     "verb": "call",
     "subject": "settled_lately",
     "arguments": {
      "settlements": "$needs.settlements"
     }
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
       "$needs.settlement.subject"
      ]
     ]
    }
   ]
  ],
  "client_story": [
   [
    "client",
    {
     "verb": "one",
     "subject": "client",
     "id": "$client",
     "optional": false
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
      "limit": 1000
     }
    }
   ]
  ],
  "task_new": [
   [
    "client",
    {
     "verb": "one",
     "subject": "client",
     "id": "$client",
     "optional": false
    }
   ]
  ],
  "task_done": [
   [
    "client",
    {
     "verb": "one",
     "subject": "client",
     "id": "$client",
     "optional": false
    }
   ],
   [
    "task",
    {
     "verb": "one",
     "subject": "task",
     "id": "$task",
     "optional": false
    }
   ]
  ],
  "task_edit": [
   [
    "client",
    {
     "verb": "one",
     "subject": "client",
     "id": "$client",
     "optional": false
    }
   ],
   [
    "task",
    {
     "verb": "one",
     "subject": "task",
     "id": "$task",
     "optional": false
    }
   ]
  ],
  "client_timeline": [
   [
    "client",
    {
     "verb": "one",
     "subject": "client",
     "id": "$client",
     "optional": false
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
     "case_file": "$client"
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
     }
    }
   ],
   [
    "assessments",
    {
     "verb": "every",
     "subject": "assessment",
     "case_file": "$client"
    }
   ],
   [
    "trend",
    {
     "verb": "call",
     "subject": "trend",
     "arguments": {
      "assessments": "$needs.assessments"
     }
    }
   ],
   [
    "fillings",
    {
     "verb": "every",
     "subject": "form_answers",
     "case_file": "$client"
    }
   ],
   [
    "score_trends",
    {
     "verb": "call",
     "subject": "score_trends",
     "arguments": {
      "fillings": "$needs.fillings",
      "zone": "$zone"
     }
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
      "limit": 30
     }
    }
   ]
  ],
  "visit_new": [
   [
    "client",
    {
     "verb": "one",
     "subject": "client",
     "id": "$client",
     "optional": false
    }
   ]
  ],
  "visit": [
   [
    "client",
    {
     "verb": "one",
     "subject": "client",
     "id": "$client",
     "optional": false
    }
   ],
   [
    "visit",
    {
     "verb": "one",
     "subject": "visit",
     "id": "$visit",
     "optional": false
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
     "case_file": "$client"
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
     }
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
  "assessment_new": [
   [
    "client",
    {
     "verb": "one",
     "subject": "client",
     "id": "$client",
     "optional": false
    }
   ],
   [
    "visit",
    {
     "verb": "one",
     "subject": "visit",
     "id": "$visit",
     "optional": false
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
     }
    }
   ]
  ],
  "visit_capture": [
   [
    "client",
    {
     "verb": "one",
     "subject": "client",
     "id": "$client",
     "optional": false
    }
   ],
   [
    "visit",
    {
     "verb": "one",
     "subject": "visit",
     "id": "$visit",
     "optional": false
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
  "visit_correct": [
   [
    "client",
    {
     "verb": "one",
     "subject": "client",
     "id": "$client",
     "optional": false
    }
   ],
   [
    "visit",
    {
     "verb": "one",
     "subject": "visit",
     "id": "$visit",
     "optional": false
    }
   ]
  ],
  "visit_end": [
   [
    "client",
    {
     "verb": "one",
     "subject": "client",
     "id": "$client",
     "optional": false
    }
   ],
   [
    "visit",
    {
     "verb": "one",
     "subject": "visit",
     "id": "$visit",
     "optional": false
    }
   ]
  ],
  "visit_forms": [
   [
    "client",
    {
     "verb": "one",
     "subject": "client",
     "id": "$client",
     "optional": false
    }
   ],
   [
    "versions",
    {
     "verb": "every",
     "subject": "form_version",
     "case_file": null
    }
   ],
   [
    "offered",
    {
     "verb": "call",
     "subject": "forms_offered",
     "arguments": {
      "versions": "$needs.versions",
      "client": "$needs.client",
      "today": "$today"
     }
    }
   ],
   [
    "fillings",
    {
     "verb": "every",
     "subject": "form_answers",
     "case_file": "$client",
     "steps": [
      [
       "sort",
       [
        "-started_at"
       ]
      ]
     ]
    }
   ],
   [
    "trends",
    {
     "verb": "call",
     "subject": "score_trends",
     "arguments": {
      "fillings": "$needs.fillings",
      "zone": "$zone"
     }
    }
   ],
   [
    "visit",
    {
     "verb": "one",
     "subject": "visit",
     "id": "$visit",
     "optional": false
    }
   ]
  ],
  "form_begin_in_visit": [
   [
    "client",
    {
     "verb": "one",
     "subject": "client",
     "id": "$client",
     "optional": false
    }
   ],
   [
    "version",
    {
     "verb": "one",
     "subject": "form_version",
     "id": "$version",
     "optional": false
    }
   ],
   [
    "visit",
    {
     "verb": "one",
     "subject": "visit",
     "id": "$visit",
     "optional": false
    }
   ]
  ],
  "visit_move": [
   [
    "client",
    {
     "verb": "one",
     "subject": "client",
     "id": "$client",
     "optional": false
    }
   ],
   [
    "visit",
    {
     "verb": "one",
     "subject": "visit",
     "id": "$visit",
     "optional": false
    }
   ]
  ],
  "visit_note": [
   [
    "client",
    {
     "verb": "one",
     "subject": "client",
     "id": "$client",
     "optional": false
    }
   ],
   [
    "visit",
    {
     "verb": "one",
     "subject": "visit",
     "id": "$visit",
     "optional": false
    }
   ],
   [
    "happened",
    {
     "verb": "call",
     "subject": "happened_at",
     "arguments": {
      "visit": "$needs.visit"
     }
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
  "visit_observe": [
   [
    "client",
    {
     "verb": "one",
     "subject": "client",
     "id": "$client",
     "optional": false
    }
   ],
   [
    "visit",
    {
     "verb": "one",
     "subject": "visit",
     "id": "$visit",
     "optional": false
    }
   ]
  ],
  "conflicts": [
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
      "task",
      "form_answers"
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
   ],
   [
    "clients",
    {
     "verb": "every",
     "subject": "client",
     "case_file": null
    }
   ],
   [
    "workers",
    {
     "verb": "every",
     "subject": "worker",
     "case_file": null
    }
   ],
   [
    "settlements",
    {
     "verb": "every",
     "subject": "settlement",
     "case_file": null
    }
   ],
   [
    "settled",
    {
     "verb": "call",
     "subject": "settled_lately",
     "arguments": {
      "settlements": "$needs.settlements"
     }
    }
   ]
  ],
  "due": [
   [
    "clients",
    {
     "verb": "every",
     "subject": "client",
     "case_file": null
    }
   ],
   [
    "all_due",
    {
     "verb": "call",
     "subject": "due_items",
     "arguments": {
      "facts": "$facts",
      "today": "$today",
      "now": "$now",
      "zone": "$zone"
     }
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
     }
    }
   ]
  ],
  "first_sync": [],
  "first_sync_progress": [],
  "me": [],
  "install_help": [],
  "language": [],
  "sync_centre": [
   [
    "clients",
    {
     "verb": "every",
     "subject": "client",
     "case_file": null
    }
   ],
   [
    "workers",
    {
     "verb": "every",
     "subject": "worker",
     "case_file": null
    }
   ],
   [
    "lines",
    {
     "verb": "call",
     "subject": "waiting_lines",
     "arguments": {
      "outbox": "$outbox",
      "clients": "$needs.clients",
      "workers": "$needs.workers"
     }
    }
   ]
  ],
  "new": [],
  "client_new": [],
  "new_note": [
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
  "new_task": [
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
  "new_visit": [
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
  ]
 },
 "forms": {
  "assessment_new": {
   "name": "assessment_new",
   "type": "assessment",
   "fields": [
    {
     "name": "reason",
     "widget": "select",
     "default": "follow_up"
    },
    {
     "name": "answers"
    },
    {
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
   "then": "/clients/<client>/assessments/<new>"
  },
  "client_new": {
   "name": "client_new",
   "type": "client",
   "case_file": "$new",
   "fields": [
    {
     "name": "given_name"
    },
    {
     "name": "family_name"
    },
    {
     "name": "preferred_name"
    },
    {
     "name": "birth_date"
    },
    {
     "name": "phone"
    },
    {
     "name": "safe_to_call"
    },
    {
     "name": "address"
    },
    {
     "name": "primary_language"
    }
   ],
   "sets": {
    "status": "active",
    "started_on": "$today"
   },
   "then": "/clients/<new>"
  },
  "client_edit": {
   "name": "client_edit",
   "type": "client",
   "record": "$client",
   "fields": [
    {
     "name": "given_name"
    },
    {
     "name": "family_name"
    },
    {
     "name": "preferred_name"
    },
    {
     "name": "pronouns"
    },
    {
     "name": "birth_date"
    },
    {
     "name": "address"
    },
    {
     "name": "confidential_address"
    },
    {
     "name": "phone"
    },
    {
     "name": "safe_to_call"
    },
    {
     "name": "safe_voicemail"
    },
    {
     "name": "safe_text"
    },
    {
     "name": "primary_language"
    },
    {
     "name": "interpreter_needed"
    },
    {
     "name": "communication_needs"
    },
    {
     "name": "decision_status"
    },
    {
     "name": "household"
    },
    {
     "name": "allergies"
    },
    {
     "name": "acuity"
    },
    {
     "name": "programme"
    },
    {
     "name": "what_matters"
    }
   ],
   "sets": {},
   "then": "/clients/<client>"
  },
  "contact_new": {
   "name": "contact_new",
   "type": "contact_person",
   "fields": [
    {
     "name": "name"
    },
    {
     "name": "circle",
     "widget": "radios"
    },
    {
     "name": "role",
     "widget": "select"
    },
    {
     "name": "phone"
    },
    {
     "name": "safe_to_call"
    },
    {
     "name": "safe_voicemail"
    },
    {
     "name": "safe_text"
    },
    {
     "name": "share_level"
    },
    {
     "name": "remarks"
    }
   ],
   "sets": {},
   "then": "/clients/<client>"
  },
  "contact_edit": {
   "name": "contact_edit",
   "type": "contact_person",
   "record": "$contact",
   "fields": [
    {
     "name": "name"
    },
    {
     "name": "circle",
     "widget": "radios"
    },
    {
     "name": "role",
     "widget": "select"
    },
    {
     "name": "phone"
    },
    {
     "name": "safe_to_call"
    },
    {
     "name": "safe_voicemail"
    },
    {
     "name": "safe_text"
    },
    {
     "name": "share_level"
    },
    {
     "name": "remarks"
    }
   ],
   "sets": {},
   "then": "/clients/<client>"
  },
  "hazard_new": {
   "name": "hazard_new",
   "type": "hazard",
   "fields": [
    {
     "name": "hazard_type",
     "widget": "select"
    },
    {
     "name": "severity"
    },
    {
     "name": "source"
    },
    {
     "name": "evidence"
    },
    {
     "name": "precautions"
    },
    {
     "name": "review_on"
    }
   ],
   "sets": {
    "recorded_by": "$me.id"
   },
   "then": "/clients/<client>"
  },
  "undo_settlement": {
   "name": "undo_settlement",
   "type": "settlement",
   "record": "$settlement",
   "fields": [],
   "sets": {},
   "then": "/clients/<client>/settle/<needs.settlement.subject_type>/<needs.settlement.subject>",
   "undoes": true
  },
  "settle": {
   "name": "settle",
   "type": null,
   "record": "$record",
   "fields": [],
   "sets": {},
   "then": "/conflicts",
   "settles": true
  },
  "form_begin": {
   "name": "form_begin",
   "type": "form_answers",
   "fields": [],
   "sets": {
    "form_version": "$version",
    "form_id": "$needs.version.form_id",
    "title": "$needs.version.title",
    "started_at": "$now",
    "recorded_by": "$me.id"
   },
   "then": "/clients/<client>/fillings/<new>"
  },
  "form_begin_in_visit": {
   "name": "form_begin_in_visit",
   "type": "form_answers",
   "fields": [],
   "sets": {
    "form_version": "$version",
    "form_id": "$needs.version.form_id",
    "title": "$needs.version.title",
    "started_at": "$now",
    "recorded_by": "$me.id",
    "visit": "$visit"
   },
   "then": "/clients/<client>/fillings/<new>"
  },
  "filling_correct": {
   "name": "filling_correct",
   "type": "form_answers",
   "fields": [
    {
     "required": true,
     "name": "correction_reason"
    }
   ],
   "sets": {
    "form_version": "$needs.filling.form_version",
    "form_id": "$needs.filling.form_id",
    "title": "$needs.filling.title",
    "visit": "$needs.filling.visit",
    "started_at": "$now",
    "recorded_by": "$me.id",
    "corrects": "$filling",
    "answered_at": "$needs.answered"
   },
   "then": "/clients/<client>/fillings/<new>",
   "copies": true
  },
  "plan_new": {
   "name": "plan_new",
   "type": "care_plan",
   "fields": [
    {
     "name": "title"
    },
    {
     "name": "plan_type",
     "widget": "select"
    },
    {
     "name": "status",
     "widget": "select"
    },
    {
     "name": "starts_on"
    },
    {
     "name": "ends_on"
    },
    {
     "name": "strengths",
     "widget": "textarea"
    },
    {
     "name": "risks",
     "widget": "textarea"
    },
    {
     "name": "backup_plan",
     "widget": "textarea"
    }
   ],
   "sets": {},
   "then": "/clients/<client>/plan"
  },
  "plan_edit": {
   "name": "plan_edit",
   "type": "care_plan",
   "record": "$care_plan",
   "fields": [
    {
     "name": "status",
     "widget": "select"
    },
    {
     "name": "starts_on"
    },
    {
     "name": "ends_on"
    },
    {
     "name": "strengths",
     "widget": "textarea"
    },
    {
     "name": "risks",
     "widget": "textarea"
    },
    {
     "name": "backup_plan",
     "widget": "textarea"
    },
    {
     "hint": "The day you went through it face to face",
     "name": "reviewed_on"
    }
   ],
   "sets": {},
   "then": "/clients/<client>/plan"
  },
  "goal_new": {
   "name": "goal_new",
   "type": "goal",
   "fields": [
    {
     "name": "statement",
     "widget": "textarea"
    },
    {
     "name": "domain",
     "widget": "select"
    },
    {
     "name": "measure"
    },
    {
     "name": "target_on"
    },
    {
     "name": "status",
     "widget": "select",
     "default": "active"
    }
   ],
   "sets": {},
   "then": "/clients/<client>/plan"
  },
  "goal_progress": {
   "name": "goal_progress",
   "type": "goal",
   "record": "$goal",
   "fields": [
    {
     "name": "achievement",
     "widget": "radios"
    },
    {
     "name": "latest_value"
    },
    {
     "name": "progress",
     "widget": "textarea"
    },
    {
     "name": "status",
     "widget": "select"
    }
   ],
   "sets": {},
   "then": "/clients/<client>/plan"
  },
  "goal_revise": {
   "name": "goal_revise",
   "type": "goal",
   "record": "$goal",
   "fields": [
    {
     "name": "statement",
     "widget": "textarea"
    },
    {
     "name": "domain",
     "widget": "select"
    },
    {
     "name": "measure"
    },
    {
     "name": "target_on"
    }
   ],
   "sets": {},
   "then": "/clients/<client>/goals/<goal>"
  },
  "task_new": {
   "name": "task_new",
   "type": "task",
   "fields": [
    {
     "name": "title"
    },
    {
     "name": "due_on"
    },
    {
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
   "then": "/clients/<client>"
  },
  "task_done": {
   "name": "task_done",
   "type": "task",
   "record": "$task",
   "fields": [],
   "sets": {
    "status": "done",
    "done_at": "$now"
   },
   "then": "/clients/<client>"
  },
  "task_edit": {
   "name": "task_edit",
   "type": "task",
   "record": "$task",
   "fields": [
    {
     "name": "title"
    },
    {
     "name": "due_on"
    },
    {
     "name": "priority",
     "widget": "radios"
    },
    {
     "name": "status",
     "widget": "radios"
    }
   ],
   "sets": {},
   "then": "/clients/<client>"
  },
  "language": {
   "name": "language",
   "type": "preference",
   "case_file": "$me.id",
   "fields": [
    {
     "required": true,
     "name": "language",
     "widget": "radios",
     "default": "$language"
    }
   ],
   "sets": {},
   "then": "/me"
  },
  "note_new": {
   "name": "note_new",
   "type": "progress_note",
   "fields": [
    {
     "name": "core_function",
     "widget": "select"
    },
    {
     "name": "client_said",
     "widget": "textarea"
    },
    {
     "name": "worker_saw",
     "widget": "textarea"
    },
    {
     "name": "worker_did",
     "widget": "textarea"
    },
    {
     "name": "worker_thinks",
     "widget": "textarea"
    },
    {
     "name": "next_step"
    },
    {
     "name": "next_step_on"
    },
    {
     "name": "happened_at",
     "default": "$now"
    },
    {
     "hint": "Only when it is written more than two days later",
     "name": "late_reason"
    }
   ],
   "sets": {
    "written_at": "$now",
    "recorded_by": "$me.id"
   },
   "then": "/clients/<client>/notes/<new>"
  },
  "visit_note": {
   "name": "visit_note",
   "type": "progress_note",
   "fields": [
    {
     "name": "core_function",
     "widget": "select",
     "default": "monitoring"
    },
    {
     "name": "client_said",
     "widget": "textarea"
    },
    {
     "name": "worker_saw",
     "widget": "textarea"
    },
    {
     "name": "worker_did",
     "widget": "textarea"
    },
    {
     "name": "worker_thinks",
     "widget": "textarea"
    },
    {
     "name": "next_step"
    },
    {
     "name": "next_step_on"
    },
    {
     "name": "happened_at",
     "default": "$needs.happened"
    },
    {
     "hint": "Only when it is written more than two days later",
     "name": "late_reason"
    }
   ],
   "sets": {
    "written_at": "$now",
    "recorded_by": "$me.id",
    "visit": "$visit"
   },
   "then": "/clients/<client>/notes/<new>"
  },
  "note_edit": {
   "name": "note_edit",
   "type": "progress_note",
   "record": "$note",
   "fields": [
    {
     "name": "core_function",
     "widget": "select"
    },
    {
     "name": "client_said",
     "widget": "textarea"
    },
    {
     "name": "worker_saw",
     "widget": "textarea"
    },
    {
     "name": "worker_did",
     "widget": "textarea"
    },
    {
     "name": "worker_thinks",
     "widget": "textarea"
    },
    {
     "name": "next_step"
    },
    {
     "name": "next_step_on"
    },
    {
     "name": "happened_at"
    },
    {
     "hint": "Only when it is written more than two days later",
     "name": "late_reason"
    }
   ],
   "sets": {},
   "then": "/clients/<client>/notes/<note>"
  },
  "note_sign": {
   "name": "note_sign",
   "type": "signature",
   "fields": [
    {
     "name": "content_hash",
     "widget": "hidden",
     "default": "$fingerprint"
    }
   ],
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
   "then": "/clients/<client>/notes/<note>",
   "fingerprint": "$needs.note"
  },
  "note_addendum": {
   "name": "note_addendum",
   "type": "addendum",
   "fields": [
    {
     "name": "text",
     "widget": "textarea"
    }
   ],
   "sets": {
    "written_at": "$now",
    "recorded_by": "$me.id",
    "progress_note": "$note"
   },
   "then": "/clients/<client>/notes/<note>"
  },
  "visit_plan": {
   "name": "visit_plan",
   "type": "visit",
   "fields": [
    {
     "name": "contact_type",
     "widget": "select",
     "default": "home_visit"
    },
    {
     "name": "starts_at"
    },
    {
     "name": "planned_minutes",
     "default": 45
    },
    {
     "name": "place"
    },
    {
     "name": "purpose"
    },
    {
     "name": "to_bring"
    }
   ],
   "sets": {
    "worker": "$me.id"
   },
   "then": "/clients/<client>/visits/<new>"
  },
  "visit_arrive": {
   "name": "visit_arrive",
   "type": "visit",
   "record": "$visit",
   "fields": [],
   "sets": {
    "arrived_at": "$now"
   },
   "then": "/clients/<client>/visits/<visit>/capture"
  },
  "visit_move": {
   "name": "visit_move",
   "type": "visit",
   "record": "$visit",
   "fields": [
    {
     "name": "contact_type"
    },
    {
     "name": "starts_at"
    },
    {
     "name": "planned_minutes"
    },
    {
     "name": "place"
    },
    {
     "name": "purpose"
    },
    {
     "name": "to_bring"
    }
   ],
   "sets": {},
   "then": "/clients/<client>/visits/<visit>"
  },
  "quick_mark": {
   "name": "quick_mark",
   "type": "observation",
   "fields": [
    {
     "required": true,
     "name": "remark"
    },
    {
     "name": "category",
     "widget": "select",
     "default": "environment"
    },
    {
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
   "then": "/clients/<client>/visits/<visit>/capture"
  },
  "observe": {
   "name": "observe",
   "type": "observation",
   "fields": [
    {
     "name": "category",
     "widget": "select",
     "default": "$category"
    },
    {
     "name": "remark",
     "widget": "textarea"
    },
    {
     "name": "severity",
     "widget": "radios"
    },
    {
     "name": "source",
     "widget": "radios"
    },
    {
     "name": "action_taken",
     "widget": "textarea"
    }
   ],
   "sets": {
    "visit": "$visit",
    "noted_at": "$now",
    "recorded_by": "$me.id"
   },
   "then": "/clients/<client>/visits/<visit>/capture"
  },
  "visit_end": {
   "name": "visit_end",
   "type": "visit",
   "record": "$visit",
   "fields": [
    {
     "required": true,
     "name": "outcome",
     "widget": "radios"
    },
    {
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
     "name": "present"
    },
    {
     "name": "present_remark"
    }
   ],
   "sets": {
    "ended_at": "$now"
   },
   "rules": [
    "reason_when_missed"
   ],
   "then": "/clients/<client>/visits/<visit>"
  },
  "visit_correct": {
   "name": "visit_correct",
   "type": "visit",
   "record": "$visit",
   "fields": [
    {
     "name": "arrived_at"
    },
    {
     "name": "ended_at"
    },
    {
     "required": true,
     "name": "time_corrected_why"
    },
    {
     "name": "outcome",
     "widget": "radios"
    },
    {
     "name": "present"
    },
    {
     "name": "present_remark"
    }
   ],
   "sets": {},
   "rules": [
    "ends_after_start:arrived_at:ended_at"
   ],
   "then": "/clients/<client>/visits/<visit>"
  }
 }
};
