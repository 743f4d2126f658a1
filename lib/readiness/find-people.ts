import { z } from "zod";
import { FRAMEWORK_IDS, PROFILE_IDS } from "@/lib/rules/record";
import type { PractitionerFacts } from "./types";
