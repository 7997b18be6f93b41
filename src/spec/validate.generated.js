// Written by scripts/generate-validators.mjs. Do not edit.
var __getOwnPropNames = Object.getOwnPropertyNames;
var __commonJS = (cb, mod) => function __require() {
  try {
    return mod || (0, cb[__getOwnPropNames(cb)[0]])((mod = { exports: {} }).exports, mod), mod.exports;
  } catch (e) {
    throw mod = 0, e;
  }
};

// node_modules/ajv/dist/runtime/ucs2length.js
var require_ucs2length = __commonJS({
  "node_modules/ajv/dist/runtime/ucs2length.js"(exports) {
        Object.defineProperty(exports, "__esModule", { value: true });
    function ucs2length(str) {
      const len = str.length;
      let length = 0;
      let pos = 0;
      let value;
      while (pos < len) {
        length++;
        value = str.charCodeAt(pos++);
        if (value >= 55296 && value <= 56319 && pos < len) {
          value = str.charCodeAt(pos);
          if ((value & 64512) === 56320)
            pos++;
        }
      }
      return length;
    }
    exports.default = ucs2length;
    ucs2length.code = 'require("ajv/dist/runtime/ucs2length").default';
  }
});

// modules:module:0
var validateSpec = validate21;
var schema6 = { "$schema": "http://json-schema.org/draft-07/schema#", "title": "a mapping with keys such as title, degree, skills", "description": "A job posting as requirements that jobfit checks résumés and cover letters against.", "type": "object", "properties": { "$schema": { "type": "string", "description": "The schema of this file, for editors." }, "title": { "type": "string", "pattern": "\\S", "maxLength": 300, "description": "The title of the position." }, "company": { "description": "The employer: its name, or a mapping with name and aliases.", "if": { "type": "object" }, "then": { "type": "object", "properties": { "name": { "type": "string", "pattern": "\\S", "maxLength": 300, "description": "The name as the posting writes it." }, "aliases": { "type": "array", "items": { "type": "string", "pattern": "\\S", "maxLength": 300, "description": "Another name." }, "description": "Other names of the company." } }, "required": ["name"], "additionalProperties": false }, "else": { "if": { "type": "string" }, "then": { "type": "string", "pattern": "\\S", "maxLength": 300, "description": "The name." }, "else": { "type": ["string", "object"], "title": "a name, or a mapping with name and aliases" } } }, "contact": { "type": "string", "pattern": "\\S", "maxLength": 300, "description": "Whom a cover letter should address." }, "posting": { "type": "string", "pattern": "\\S", "maxLength": 1e3, "description": "Path of the posting's text, relative to this file; quotes are verified against it." }, "degree": { "description": "The degree asked: a level, and the fields that fit.", "if": { "type": "array" }, "then": { "type": "array", "items": { "$ref": "#/definitions/degreeItem" }, "maxItems": 1e3 }, "else": { "if": { "type": ["object", "string"] }, "then": { "$ref": "#/definitions/degreeItem" }, "else": { "type": ["array", "object", "string"], "title": "a list of requirements" } } }, "experience": { "description": "Years of work, overall or with something.", "if": { "type": "array" }, "then": { "type": "array", "items": { "$ref": "#/definitions/experienceItem" }, "maxItems": 1e3 }, "else": { "if": { "type": ["object", "string"] }, "then": { "$ref": "#/definitions/experienceItem" }, "else": { "type": ["array", "object", "string"], "title": "a list of requirements" } } }, "skills": { "description": "Skills, methods and tools.", "if": { "type": "array" }, "then": { "type": "array", "items": { "$ref": "#/definitions/skillsItem" }, "maxItems": 1e3 }, "else": { "if": { "type": ["object", "string"] }, "then": { "$ref": "#/definitions/skillsItem" }, "else": { "type": ["array", "object", "string"], "title": "a list of requirements" } } }, "languages": { "description": "Programming languages and libraries, or spoken languages.", "if": { "type": "array" }, "then": { "type": "array", "items": { "$ref": "#/definitions/languagesItem" }, "maxItems": 1e3 }, "else": { "if": { "type": ["object", "string"] }, "then": { "$ref": "#/definitions/languagesItem" }, "else": { "type": ["array", "object", "string"], "title": "a list of requirements" } } }, "venues": { "description": "Conferences and journals to have published at.", "if": { "type": "array" }, "then": { "type": "array", "items": { "$ref": "#/definitions/venuesItem" }, "maxItems": 1e3 }, "else": { "if": { "type": ["object", "string"] }, "then": { "$ref": "#/definitions/venuesItem" }, "else": { "type": ["array", "object", "string"], "title": "a list of requirements" } } }, "softSkills": { "description": "Communication, teamwork and the like.", "if": { "type": "array" }, "then": { "type": "array", "items": { "$ref": "#/definitions/softSkillsItem" }, "maxItems": 1e3 }, "else": { "if": { "type": ["object", "string"] }, "then": { "$ref": "#/definitions/softSkillsItem" }, "else": { "type": ["array", "object", "string"], "title": "a list of requirements" } } }, "certifications": { "description": "Certificates and licences.", "if": { "type": "array" }, "then": { "type": "array", "items": { "$ref": "#/definitions/certificationsItem" }, "maxItems": 1e3 }, "else": { "if": { "type": ["object", "string"] }, "then": { "$ref": "#/definitions/certificationsItem" }, "else": { "type": ["array", "object", "string"], "title": "a list of requirements" } } }, "other": { "description": "Whatever else the posting asks; `manual: true` for what no text can decide.", "if": { "type": "array" }, "then": { "type": "array", "items": { "$ref": "#/definitions/otherItem" }, "maxItems": 1e3 }, "else": { "if": { "type": ["object", "string"] }, "then": { "$ref": "#/definitions/otherItem" }, "else": { "type": ["array", "object", "string"], "title": "a list of requirements" } } } }, "additionalProperties": false, "definitions": { "termLeaf": { "type": "object", "title": "a skill or tool: its name, or a mapping", "properties": { "name": { "$ref": "#/definitions/nameOption" }, "aliases": { "$ref": "#/definitions/aliasesOption" }, "not": { "$ref": "#/definitions/notOption" }, "years": { "$ref": "#/definitions/yearsOption" }, "id": { "$ref": "#/definitions/id" }, "optional": { "$ref": "#/definitions/optional" }, "weight": { "$ref": "#/definitions/weight" }, "quote": { "$ref": "#/definitions/quote" }, "note": { "$ref": "#/definitions/note" }, "manual": { "$ref": "#/definitions/manual" } }, "required": ["name"], "additionalProperties": false }, "languageLeaf": { "type": "object", "title": "a language or library: its name, or a mapping", "properties": { "name": { "$ref": "#/definitions/nameOption" }, "aliases": { "$ref": "#/definitions/aliasesOption" }, "not": { "$ref": "#/definitions/notOption" }, "years": { "$ref": "#/definitions/yearsOption" }, "kind": { "$ref": "#/definitions/kindOption" }, "id": { "$ref": "#/definitions/id" }, "optional": { "$ref": "#/definitions/optional" }, "weight": { "$ref": "#/definitions/weight" }, "quote": { "$ref": "#/definitions/quote" }, "note": { "$ref": "#/definitions/note" }, "manual": { "$ref": "#/definitions/manual" } }, "required": ["name"], "additionalProperties": false }, "spokenLanguageLeaf": { "type": "object", "title": "a spoken language: its name, or a mapping", "properties": { "name": { "$ref": "#/definitions/nameOption" }, "aliases": { "$ref": "#/definitions/aliasesOption" }, "level": { "$ref": "#/definitions/levelOption" }, "kind": { "$ref": "#/definitions/kindOption2" }, "id": { "$ref": "#/definitions/id" }, "optional": { "$ref": "#/definitions/optional" }, "weight": { "$ref": "#/definitions/weight" }, "quote": { "$ref": "#/definitions/quote" }, "note": { "$ref": "#/definitions/note" }, "manual": { "$ref": "#/definitions/manual" } }, "required": ["name"], "additionalProperties": false }, "degreeLeaf": { "type": "object", "title": "a mapping with a level", "properties": { "name": { "$ref": "#/definitions/nameOption" }, "level": { "$ref": "#/definitions/levelOption2" }, "fields": { "$ref": "#/definitions/fieldsOption" }, "orRelated": { "$ref": "#/definitions/orRelatedOption" }, "inProgress": { "$ref": "#/definitions/inProgressOption" }, "orEquivalentExperience": { "$ref": "#/definitions/orEquivalentExperienceOption" }, "id": { "$ref": "#/definitions/id" }, "optional": { "$ref": "#/definitions/optional" }, "weight": { "$ref": "#/definitions/weight" }, "quote": { "$ref": "#/definitions/quote" }, "note": { "$ref": "#/definitions/note" }, "aliases": { "$ref": "#/definitions/aliases" }, "manual": { "$ref": "#/definitions/manual" } }, "required": ["level"], "additionalProperties": false }, "experienceLeaf": { "type": "object", "title": "a mapping with years", "properties": { "name": { "$ref": "#/definitions/nameOption" }, "years": { "$ref": "#/definitions/yearsOption" }, "in": { "$ref": "#/definitions/inOption" }, "counts": { "$ref": "#/definitions/countsOption" }, "id": { "$ref": "#/definitions/id" }, "optional": { "$ref": "#/definitions/optional" }, "weight": { "$ref": "#/definitions/weight" }, "quote": { "$ref": "#/definitions/quote" }, "note": { "$ref": "#/definitions/note" }, "aliases": { "$ref": "#/definitions/aliases" }, "manual": { "$ref": "#/definitions/manual" } }, "required": ["years"], "additionalProperties": false }, "venueLeaf": { "type": "object", "title": "a venue: its name, or a mapping", "properties": { "name": { "$ref": "#/definitions/nameOption" }, "aliases": { "$ref": "#/definitions/aliasesOption" }, "count": { "$ref": "#/definitions/countOption" }, "id": { "$ref": "#/definitions/id" }, "optional": { "$ref": "#/definitions/optional" }, "weight": { "$ref": "#/definitions/weight" }, "quote": { "$ref": "#/definitions/quote" }, "note": { "$ref": "#/definitions/note" }, "manual": { "$ref": "#/definitions/manual" } }, "required": ["name"], "additionalProperties": false }, "certificationLeaf": { "type": "object", "title": "a certification: its name, or a mapping", "properties": { "name": { "$ref": "#/definitions/nameOption" }, "aliases": { "$ref": "#/definitions/aliasesOption" }, "not": { "$ref": "#/definitions/notOption" }, "id": { "$ref": "#/definitions/id" }, "optional": { "$ref": "#/definitions/optional" }, "weight": { "$ref": "#/definitions/weight" }, "quote": { "$ref": "#/definitions/quote" }, "note": { "$ref": "#/definitions/note" }, "manual": { "$ref": "#/definitions/manual" } }, "required": ["name"], "additionalProperties": false }, "softSkillLeaf": { "type": "object", "title": "a soft skill: its name, or a mapping", "properties": { "name": { "$ref": "#/definitions/nameOption" }, "aliases": { "$ref": "#/definitions/aliasesOption" }, "id": { "$ref": "#/definitions/id" }, "optional": { "$ref": "#/definitions/optional" }, "weight": { "$ref": "#/definitions/weight" }, "quote": { "$ref": "#/definitions/quote" }, "note": { "$ref": "#/definitions/note" }, "manual": { "$ref": "#/definitions/manual" } }, "required": ["name"], "additionalProperties": false }, "manualLeaf": { "type": "object", "title": "a checklist line: its name, or a mapping", "properties": { "name": { "$ref": "#/definitions/nameOption" }, "id": { "$ref": "#/definitions/id" }, "optional": { "$ref": "#/definitions/optional" }, "weight": { "$ref": "#/definitions/weight" }, "quote": { "$ref": "#/definitions/quote" }, "note": { "$ref": "#/definitions/note" }, "aliases": { "$ref": "#/definitions/aliases" }, "manual": { "$ref": "#/definitions/manual" } }, "required": ["name"], "additionalProperties": false }, "id": { "type": "string", "pattern": "^[a-z0-9]+(-[a-z0-9]+)*$", "maxLength": 100, "title": "words in kebab-case", "description": "A stable id for reports, in kebab-case. Made from the name where it is not given." }, "optional": { "type": "boolean", "default": false, "description": "Nice to have. Everything else is a must." }, "weight": { "type": "number", "minimum": 0, "maximum": 1e3, "default": 1, "description": "How much it counts in the score." }, "quote": { "type": "string", "pattern": "\\S", "maxLength": 5e3, "description": "The verbatim words of the posting; verified where `posting` is given." }, "note": { "type": "string", "pattern": "\\S", "maxLength": 5e3, "description": "A remark for the readers of this file." }, "aliases": { "type": "array", "items": { "type": "string", "pattern": "\\S", "maxLength": 300, "description": "A form that means exactly this thing." }, "description": "Other forms that mean exactly this thing. A degree, an experience and a manual line have no use for them." }, "manual": { "type": "boolean", "default": false, "description": "A checklist line that no text can decide: always unclear." }, "groupName": { "type": "string", "pattern": "\\S", "maxLength": 300, "description": "What the group is called in reports." }, "atLeast": { "type": "integer", "minimum": 1, "title": "a whole number of 1 or more", "description": "How many members of the list `of` are enough." }, "orRelated": { "type": "boolean", "default": false, "description": 'The posting leaves the list open ("or related").' }, "count": { "type": "integer", "minimum": 1, "maximum": 1e3, "title": "a whole number of 1 or more", "description": "How many papers over all members." }, "isGroup": { "type": "object", "anyOf": [{ "required": ["allOf"] }, { "required": ["anyOf"] }, { "required": ["atLeast"] }, { "required": ["of"] }] }, "isCrossing": { "type": "object", "anyOf": [{ "required": ["degree"] }, { "required": ["experience"] }, { "required": ["skills"] }, { "required": ["languages"] }, { "required": ["venues"] }, { "required": ["softSkills"] }, { "required": ["certifications"] }, { "required": ["other"] }] }, "oneList": { "title": "one of the lists allOf, anyOf, of", "dependencies": { "atLeast": ["of"], "of": ["atLeast"] }, "not": { "anyOf": [{ "required": ["allOf", "anyOf"] }, { "required": ["allOf", "of"] }, { "required": ["anyOf", "of"] }] } }, "crossing": { "type": "object", "title": "a mapping with one key", "properties": { "degree": { "$ref": "#/definitions/degreeItem" }, "experience": { "$ref": "#/definitions/experienceItem" }, "skills": { "$ref": "#/definitions/skillsItem" }, "languages": { "$ref": "#/definitions/languagesItem" }, "venues": { "$ref": "#/definitions/venuesItem" }, "softSkills": { "$ref": "#/definitions/softSkillsItem" }, "certifications": { "$ref": "#/definitions/certificationsItem" }, "other": { "$ref": "#/definitions/otherItem" } }, "maxProperties": 1, "additionalProperties": false }, "nameOption": { "type": "string", "pattern": "\\S", "maxLength": 300, "description": "What the posting asks for, in its own words." }, "aliasesOption": { "type": "array", "items": { "type": "string", "pattern": "\\S", "maxLength": 300 }, "default": [], "description": "Other forms that mean exactly this thing." }, "notOption": { "type": "array", "items": { "type": "string", "pattern": "\\S", "maxLength": 300 }, "default": [], "description": "Phrases that contain the name and mean something else." }, "yearsOption": { "type": "number", "exclusiveMinimum": 0, "maximum": 60, "description": "Years asked." }, "kindOption": { "enum": ["programming", "spoken"], "description": "Settles a name that is both a spoken and a programming language." }, "levelOption": { "enum": ["A1", "A2", "B1", "B2", "C1", "C2", "native"], "description": "CEFR level asked, or native." }, "kindOption2": { "enum": ["spoken"], "description": "Settles a name that is also a programming language." }, "levelOption2": { "enum": ["associate", "bachelor", "master", "doctorate"], "description": "The lowest level that satisfies." }, "fieldsOption": { "type": "array", "items": { "type": "string", "pattern": "\\S", "maxLength": 300 }, "default": [], "description": "Fields of study asked; none means any." }, "orRelatedOption": { "type": "boolean", "default": false, "description": 'The posting says "or a related field".' }, "inProgressOption": { "type": "boolean", "default": false, "description": "A degree not yet awarded satisfies." }, "orEquivalentExperienceOption": { "type": "number", "exclusiveMinimum": 0, "maximum": 60, "description": "Years of experience that stand in for the degree, partly." }, "inOption": { "type": "array", "items": { "type": "string", "pattern": "\\S", "maxLength": 300 }, "default": [], "description": "Count only dated entries that mention one of these terms." }, "countsOption": { "type": "array", "items": { "enum": ["internships", "volunteering", "education"] }, "default": [], "description": "What counts besides paid work." }, "countOption": { "type": "integer", "minimum": 1, "maximum": 1e3, "default": 1, "description": "How many papers." }, "degreeItem": { "description": "The degree asked: a level, and the fields that fit.", "if": { "type": "object" }, "then": { "if": { "$ref": "#/definitions/isGroup" }, "then": { "$ref": "#/definitions/degreeGroup" }, "else": { "if": { "allOf": [{ "type": "object", "anyOf": [{ "required": ["years"] }] }, { "not": { "type": "object", "anyOf": [{ "required": ["level"] }] } }] }, "then": { "$ref": "#/definitions/experienceLeaf" }, "else": { "if": { "allOf": [{ "type": "object", "properties": { "manual": { "const": true } }, "required": ["manual"] }, { "not": { "type": "object", "anyOf": [{ "required": ["level"] }] } }] }, "then": { "$ref": "#/definitions/manualLeaf" }, "else": { "$ref": "#/definitions/degreeLeaf" } } } }, "else": { "type": "object", "title": "a mapping with a level" } }, "degreeMember": { "if": { "$ref": "#/definitions/isCrossing" }, "then": { "$ref": "#/definitions/crossing" }, "else": { "$ref": "#/definitions/degreeItem" } }, "degreeGroup": { "type": "object", "title": "a group of requirements", "properties": { "allOf": { "type": "array", "items": { "$ref": "#/definitions/degreeMember" }, "minItems": 1, "maxItems": 1e3, "title": "a list of requirements", "description": "All of these." }, "anyOf": { "type": "array", "items": { "$ref": "#/definitions/degreeMember" }, "minItems": 1, "maxItems": 1e3, "title": "a list of requirements", "description": "One of these." }, "of": { "type": "array", "items": { "$ref": "#/definitions/degreeMember" }, "minItems": 1, "maxItems": 1e3, "title": "a list of requirements", "description": "At least `atLeast` of these." }, "atLeast": { "$ref": "#/definitions/atLeast" }, "name": { "$ref": "#/definitions/groupName" }, "id": { "$ref": "#/definitions/id" }, "optional": { "$ref": "#/definitions/optional" }, "weight": { "$ref": "#/definitions/weight" }, "quote": { "$ref": "#/definitions/quote" }, "note": { "$ref": "#/definitions/note" }, "orRelated": { "$ref": "#/definitions/orRelated" } }, "allOf": [{ "$ref": "#/definitions/oneList" }], "additionalProperties": false }, "experienceItem": { "description": "Years of work, overall or with something.", "if": { "type": "object" }, "then": { "if": { "$ref": "#/definitions/isGroup" }, "then": { "$ref": "#/definitions/experienceGroup" }, "else": { "if": { "allOf": [{ "type": "object", "properties": { "manual": { "const": true } }, "required": ["manual"] }, { "not": { "type": "object", "anyOf": [{ "required": ["years"] }] } }] }, "then": { "$ref": "#/definitions/manualLeaf" }, "else": { "$ref": "#/definitions/experienceLeaf" } } }, "else": { "type": "object", "title": "a mapping with years" } }, "experienceMember": { "if": { "$ref": "#/definitions/isCrossing" }, "then": { "$ref": "#/definitions/crossing" }, "else": { "$ref": "#/definitions/experienceItem" } }, "experienceGroup": { "type": "object", "title": "a group of requirements", "properties": { "allOf": { "type": "array", "items": { "$ref": "#/definitions/experienceMember" }, "minItems": 1, "maxItems": 1e3, "title": "a list of requirements", "description": "All of these." }, "anyOf": { "type": "array", "items": { "$ref": "#/definitions/experienceMember" }, "minItems": 1, "maxItems": 1e3, "title": "a list of requirements", "description": "One of these." }, "of": { "type": "array", "items": { "$ref": "#/definitions/experienceMember" }, "minItems": 1, "maxItems": 1e3, "title": "a list of requirements", "description": "At least `atLeast` of these." }, "atLeast": { "$ref": "#/definitions/atLeast" }, "name": { "$ref": "#/definitions/groupName" }, "id": { "$ref": "#/definitions/id" }, "optional": { "$ref": "#/definitions/optional" }, "weight": { "$ref": "#/definitions/weight" }, "quote": { "$ref": "#/definitions/quote" }, "note": { "$ref": "#/definitions/note" }, "orRelated": { "$ref": "#/definitions/orRelated" } }, "allOf": [{ "$ref": "#/definitions/oneList" }], "additionalProperties": false }, "skillsItem": { "description": "Skills, methods and tools.", "if": { "type": "object" }, "then": { "if": { "$ref": "#/definitions/isGroup" }, "then": { "$ref": "#/definitions/skillsGroup" }, "else": { "$ref": "#/definitions/termLeaf" } }, "else": { "if": { "type": "string" }, "then": { "type": "string", "pattern": "\\S", "maxLength": 300, "description": "The name: short for a mapping with `name`." }, "else": { "type": ["string", "object"], "title": "a requirement: its name, or a mapping" } } }, "skillsMember": { "if": { "$ref": "#/definitions/isCrossing" }, "then": { "$ref": "#/definitions/crossing" }, "else": { "$ref": "#/definitions/skillsItem" } }, "skillsGroup": { "type": "object", "title": "a group of requirements", "properties": { "allOf": { "type": "array", "items": { "$ref": "#/definitions/skillsMember" }, "minItems": 1, "maxItems": 1e3, "title": "a list of requirements", "description": "All of these." }, "anyOf": { "type": "array", "items": { "$ref": "#/definitions/skillsMember" }, "minItems": 1, "maxItems": 1e3, "title": "a list of requirements", "description": "One of these." }, "of": { "type": "array", "items": { "$ref": "#/definitions/skillsMember" }, "minItems": 1, "maxItems": 1e3, "title": "a list of requirements", "description": "At least `atLeast` of these." }, "atLeast": { "$ref": "#/definitions/atLeast" }, "name": { "$ref": "#/definitions/groupName" }, "id": { "$ref": "#/definitions/id" }, "optional": { "$ref": "#/definitions/optional" }, "weight": { "$ref": "#/definitions/weight" }, "quote": { "$ref": "#/definitions/quote" }, "note": { "$ref": "#/definitions/note" }, "orRelated": { "$ref": "#/definitions/orRelated" } }, "allOf": [{ "$ref": "#/definitions/oneList" }], "additionalProperties": false }, "languagesItem": { "description": "Programming languages and libraries, or spoken languages.", "if": { "type": "object" }, "then": { "if": { "$ref": "#/definitions/isGroup" }, "then": { "$ref": "#/definitions/languagesGroup" }, "else": { "if": { "anyOf": [{ "type": "object", "anyOf": [{ "required": ["level"] }] }, { "type": "object", "properties": { "kind": { "const": "spoken" } }, "required": ["kind"] }] }, "then": { "$ref": "#/definitions/spokenLanguageLeaf" }, "else": { "$ref": "#/definitions/languageLeaf" } } }, "else": { "if": { "type": "string" }, "then": { "type": "string", "pattern": "\\S", "maxLength": 300, "description": "The name: short for a mapping with `name`." }, "else": { "type": ["string", "object"], "title": "a requirement: its name, or a mapping" } } }, "languagesMember": { "if": { "$ref": "#/definitions/isCrossing" }, "then": { "$ref": "#/definitions/crossing" }, "else": { "$ref": "#/definitions/languagesItem" } }, "languagesGroup": { "type": "object", "title": "a group of requirements", "properties": { "allOf": { "type": "array", "items": { "$ref": "#/definitions/languagesMember" }, "minItems": 1, "maxItems": 1e3, "title": "a list of requirements", "description": "All of these." }, "anyOf": { "type": "array", "items": { "$ref": "#/definitions/languagesMember" }, "minItems": 1, "maxItems": 1e3, "title": "a list of requirements", "description": "One of these." }, "of": { "type": "array", "items": { "$ref": "#/definitions/languagesMember" }, "minItems": 1, "maxItems": 1e3, "title": "a list of requirements", "description": "At least `atLeast` of these." }, "atLeast": { "$ref": "#/definitions/atLeast" }, "name": { "$ref": "#/definitions/groupName" }, "id": { "$ref": "#/definitions/id" }, "optional": { "$ref": "#/definitions/optional" }, "weight": { "$ref": "#/definitions/weight" }, "quote": { "$ref": "#/definitions/quote" }, "note": { "$ref": "#/definitions/note" }, "orRelated": { "$ref": "#/definitions/orRelated" } }, "allOf": [{ "$ref": "#/definitions/oneList" }], "additionalProperties": false }, "venuesItem": { "description": "Conferences and journals to have published at.", "if": { "type": "object" }, "then": { "if": { "$ref": "#/definitions/isGroup" }, "then": { "$ref": "#/definitions/venuesGroup" }, "else": { "$ref": "#/definitions/venueLeaf" } }, "else": { "if": { "type": "string" }, "then": { "type": "string", "pattern": "\\S", "maxLength": 300, "description": "The name: short for a mapping with `name`." }, "else": { "type": ["string", "object"], "title": "a requirement: its name, or a mapping" } } }, "venuesMember": { "if": { "$ref": "#/definitions/isCrossing" }, "then": { "$ref": "#/definitions/crossing" }, "else": { "$ref": "#/definitions/venuesItem" } }, "venuesGroup": { "type": "object", "title": "a group of requirements", "properties": { "allOf": { "type": "array", "items": { "$ref": "#/definitions/venuesMember" }, "minItems": 1, "maxItems": 1e3, "title": "a list of requirements", "description": "All of these." }, "anyOf": { "type": "array", "items": { "$ref": "#/definitions/venuesMember" }, "minItems": 1, "maxItems": 1e3, "title": "a list of requirements", "description": "One of these." }, "of": { "type": "array", "items": { "$ref": "#/definitions/venuesMember" }, "minItems": 1, "maxItems": 1e3, "title": "a list of requirements", "description": "At least `atLeast` of these." }, "atLeast": { "$ref": "#/definitions/atLeast" }, "name": { "$ref": "#/definitions/groupName" }, "id": { "$ref": "#/definitions/id" }, "optional": { "$ref": "#/definitions/optional" }, "weight": { "$ref": "#/definitions/weight" }, "quote": { "$ref": "#/definitions/quote" }, "note": { "$ref": "#/definitions/note" }, "orRelated": { "$ref": "#/definitions/orRelated" }, "count": { "$ref": "#/definitions/count" } }, "allOf": [{ "$ref": "#/definitions/oneList" }], "additionalProperties": false }, "softSkillsItem": { "description": "Communication, teamwork and the like.", "if": { "type": "object" }, "then": { "if": { "$ref": "#/definitions/isGroup" }, "then": { "$ref": "#/definitions/softSkillsGroup" }, "else": { "$ref": "#/definitions/softSkillLeaf" } }, "else": { "if": { "type": "string" }, "then": { "type": "string", "pattern": "\\S", "maxLength": 300, "description": "The name: short for a mapping with `name`." }, "else": { "type": ["string", "object"], "title": "a requirement: its name, or a mapping" } } }, "softSkillsMember": { "if": { "$ref": "#/definitions/isCrossing" }, "then": { "$ref": "#/definitions/crossing" }, "else": { "$ref": "#/definitions/softSkillsItem" } }, "softSkillsGroup": { "type": "object", "title": "a group of requirements", "properties": { "allOf": { "type": "array", "items": { "$ref": "#/definitions/softSkillsMember" }, "minItems": 1, "maxItems": 1e3, "title": "a list of requirements", "description": "All of these." }, "anyOf": { "type": "array", "items": { "$ref": "#/definitions/softSkillsMember" }, "minItems": 1, "maxItems": 1e3, "title": "a list of requirements", "description": "One of these." }, "of": { "type": "array", "items": { "$ref": "#/definitions/softSkillsMember" }, "minItems": 1, "maxItems": 1e3, "title": "a list of requirements", "description": "At least `atLeast` of these." }, "atLeast": { "$ref": "#/definitions/atLeast" }, "name": { "$ref": "#/definitions/groupName" }, "id": { "$ref": "#/definitions/id" }, "optional": { "$ref": "#/definitions/optional" }, "weight": { "$ref": "#/definitions/weight" }, "quote": { "$ref": "#/definitions/quote" }, "note": { "$ref": "#/definitions/note" }, "orRelated": { "$ref": "#/definitions/orRelated" } }, "allOf": [{ "$ref": "#/definitions/oneList" }], "additionalProperties": false }, "certificationsItem": { "description": "Certificates and licences.", "if": { "type": "object" }, "then": { "if": { "$ref": "#/definitions/isGroup" }, "then": { "$ref": "#/definitions/certificationsGroup" }, "else": { "$ref": "#/definitions/certificationLeaf" } }, "else": { "if": { "type": "string" }, "then": { "type": "string", "pattern": "\\S", "maxLength": 300, "description": "The name: short for a mapping with `name`." }, "else": { "type": ["string", "object"], "title": "a requirement: its name, or a mapping" } } }, "certificationsMember": { "if": { "$ref": "#/definitions/isCrossing" }, "then": { "$ref": "#/definitions/crossing" }, "else": { "$ref": "#/definitions/certificationsItem" } }, "certificationsGroup": { "type": "object", "title": "a group of requirements", "properties": { "allOf": { "type": "array", "items": { "$ref": "#/definitions/certificationsMember" }, "minItems": 1, "maxItems": 1e3, "title": "a list of requirements", "description": "All of these." }, "anyOf": { "type": "array", "items": { "$ref": "#/definitions/certificationsMember" }, "minItems": 1, "maxItems": 1e3, "title": "a list of requirements", "description": "One of these." }, "of": { "type": "array", "items": { "$ref": "#/definitions/certificationsMember" }, "minItems": 1, "maxItems": 1e3, "title": "a list of requirements", "description": "At least `atLeast` of these." }, "atLeast": { "$ref": "#/definitions/atLeast" }, "name": { "$ref": "#/definitions/groupName" }, "id": { "$ref": "#/definitions/id" }, "optional": { "$ref": "#/definitions/optional" }, "weight": { "$ref": "#/definitions/weight" }, "quote": { "$ref": "#/definitions/quote" }, "note": { "$ref": "#/definitions/note" }, "orRelated": { "$ref": "#/definitions/orRelated" } }, "allOf": [{ "$ref": "#/definitions/oneList" }], "additionalProperties": false }, "otherItem": { "description": "Whatever else the posting asks; `manual: true` for what no text can decide.", "if": { "type": "object" }, "then": { "if": { "$ref": "#/definitions/isGroup" }, "then": { "$ref": "#/definitions/otherGroup" }, "else": { "if": { "type": "object", "properties": { "manual": { "const": true } }, "required": ["manual"] }, "then": { "$ref": "#/definitions/manualLeaf" }, "else": { "$ref": "#/definitions/termLeaf" } } }, "else": { "if": { "type": "string" }, "then": { "type": "string", "pattern": "\\S", "maxLength": 300, "description": "The name: short for a mapping with `name`." }, "else": { "type": ["string", "object"], "title": "a requirement: its name, or a mapping" } } }, "otherMember": { "if": { "$ref": "#/definitions/isCrossing" }, "then": { "$ref": "#/definitions/crossing" }, "else": { "$ref": "#/definitions/otherItem" } }, "otherGroup": { "type": "object", "title": "a group of requirements", "properties": { "allOf": { "type": "array", "items": { "$ref": "#/definitions/otherMember" }, "minItems": 1, "maxItems": 1e3, "title": "a list of requirements", "description": "All of these." }, "anyOf": { "type": "array", "items": { "$ref": "#/definitions/otherMember" }, "minItems": 1, "maxItems": 1e3, "title": "a list of requirements", "description": "One of these." }, "of": { "type": "array", "items": { "$ref": "#/definitions/otherMember" }, "minItems": 1, "maxItems": 1e3, "title": "a list of requirements", "description": "At least `atLeast` of these." }, "atLeast": { "$ref": "#/definitions/atLeast" }, "name": { "$ref": "#/definitions/groupName" }, "id": { "$ref": "#/definitions/id" }, "optional": { "$ref": "#/definitions/optional" }, "weight": { "$ref": "#/definitions/weight" }, "quote": { "$ref": "#/definitions/quote" }, "note": { "$ref": "#/definitions/note" }, "orRelated": { "$ref": "#/definitions/orRelated" } }, "allOf": [{ "$ref": "#/definitions/oneList" }], "additionalProperties": false } } };
var func2 = Object.prototype.hasOwnProperty;
var func3 = require_ucs2length().default;
var pattern0 = new RegExp("\\S", "u");
var schema7 = { "description": "The degree asked: a level, and the fields that fit.", "if": { "type": "object" }, "then": { "if": { "$ref": "#/definitions/isGroup" }, "then": { "$ref": "#/definitions/degreeGroup" }, "else": { "if": { "allOf": [{ "type": "object", "anyOf": [{ "required": ["years"] }] }, { "not": { "type": "object", "anyOf": [{ "required": ["level"] }] } }] }, "then": { "$ref": "#/definitions/experienceLeaf" }, "else": { "if": { "allOf": [{ "type": "object", "properties": { "manual": { "const": true } }, "required": ["manual"] }, { "not": { "type": "object", "anyOf": [{ "required": ["level"] }] } }] }, "then": { "$ref": "#/definitions/manualLeaf" }, "else": { "$ref": "#/definitions/degreeLeaf" } } } }, "else": { "type": "object", "title": "a mapping with a level" } };
var schema8 = { "type": "object", "anyOf": [{ "required": ["allOf"] }, { "required": ["anyOf"] }, { "required": ["atLeast"] }, { "required": ["of"] }] };
function validate23(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data))) {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema8.type, parentSchema: schema8, data };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  const _errs1 = errors;
  let valid0 = false;
  const _errs2 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.allOf === void 0) {
      const err1 = { instancePath, schemaPath: "#/anyOf/0/required", keyword: "required", params: { missingProperty: "allOf" }, schema: schema8.anyOf[0].required, parentSchema: schema8.anyOf[0], data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
  }
  var _valid0 = _errs2 === errors;
  valid0 = valid0 || _valid0;
  if (!valid0) {
    const _errs3 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.anyOf === void 0) {
        const err2 = { instancePath, schemaPath: "#/anyOf/1/required", keyword: "required", params: { missingProperty: "anyOf" }, schema: schema8.anyOf[1].required, parentSchema: schema8.anyOf[1], data };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    var _valid0 = _errs3 === errors;
    valid0 = valid0 || _valid0;
    if (!valid0) {
      const _errs4 = errors;
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.atLeast === void 0) {
          const err3 = { instancePath, schemaPath: "#/anyOf/2/required", keyword: "required", params: { missingProperty: "atLeast" }, schema: schema8.anyOf[2].required, parentSchema: schema8.anyOf[2], data };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
      }
      var _valid0 = _errs4 === errors;
      valid0 = valid0 || _valid0;
      if (!valid0) {
        const _errs5 = errors;
        if (data && typeof data == "object" && !Array.isArray(data)) {
          if (data.of === void 0) {
            const err4 = { instancePath, schemaPath: "#/anyOf/3/required", keyword: "required", params: { missingProperty: "of" }, schema: schema8.anyOf[3].required, parentSchema: schema8.anyOf[3], data };
            if (vErrors === null) {
              vErrors = [err4];
            } else {
              vErrors.push(err4);
            }
            errors++;
          }
        }
        var _valid0 = _errs5 === errors;
        valid0 = valid0 || _valid0;
      }
    }
  }
  if (!valid0) {
    const err5 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, schema: schema8.anyOf, parentSchema: schema8, data };
    if (vErrors === null) {
      vErrors = [err5];
    } else {
      vErrors.push(err5);
    }
    errors++;
  } else {
    errors = _errs1;
    if (vErrors !== null) {
      if (_errs1) {
        vErrors.length = _errs1;
      } else {
        vErrors = null;
      }
    }
  }
  validate23.errors = vErrors;
  return errors === 0;
}
var schema9 = { "type": "object", "title": "a group of requirements", "properties": { "allOf": { "type": "array", "items": { "$ref": "#/definitions/degreeMember" }, "minItems": 1, "maxItems": 1e3, "title": "a list of requirements", "description": "All of these." }, "anyOf": { "type": "array", "items": { "$ref": "#/definitions/degreeMember" }, "minItems": 1, "maxItems": 1e3, "title": "a list of requirements", "description": "One of these." }, "of": { "type": "array", "items": { "$ref": "#/definitions/degreeMember" }, "minItems": 1, "maxItems": 1e3, "title": "a list of requirements", "description": "At least `atLeast` of these." }, "atLeast": { "$ref": "#/definitions/atLeast" }, "name": { "$ref": "#/definitions/groupName" }, "id": { "$ref": "#/definitions/id" }, "optional": { "$ref": "#/definitions/optional" }, "weight": { "$ref": "#/definitions/weight" }, "quote": { "$ref": "#/definitions/quote" }, "note": { "$ref": "#/definitions/note" }, "orRelated": { "$ref": "#/definitions/orRelated" } }, "allOf": [{ "$ref": "#/definitions/oneList" }], "additionalProperties": false };
var schema10 = { "title": "one of the lists allOf, anyOf, of", "dependencies": { "atLeast": ["of"], "of": ["atLeast"] }, "not": { "anyOf": [{ "required": ["allOf", "anyOf"] }, { "required": ["allOf", "of"] }, { "required": ["anyOf", "of"] }] } };
function validate26(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  const _errs1 = errors;
  const _errs2 = errors;
  let valid1 = false;
  const _errs3 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    if (data.allOf === void 0 && (missing0 = "allOf") || data.anyOf === void 0 && (missing0 = "anyOf")) {
      const err0 = {};
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  }
  var _valid0 = _errs3 === errors;
  valid1 = valid1 || _valid0;
  if (!valid1) {
    const _errs4 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing1;
      if (data.allOf === void 0 && (missing1 = "allOf") || data.of === void 0 && (missing1 = "of")) {
        const err1 = {};
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    var _valid0 = _errs4 === errors;
    valid1 = valid1 || _valid0;
    if (!valid1) {
      const _errs5 = errors;
      if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing2;
        if (data.anyOf === void 0 && (missing2 = "anyOf") || data.of === void 0 && (missing2 = "of")) {
          const err2 = {};
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
      }
      var _valid0 = _errs5 === errors;
      valid1 = valid1 || _valid0;
    }
  }
  if (!valid1) {
    const err3 = {};
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
    errors++;
  } else {
    errors = _errs2;
    if (vErrors !== null) {
      if (_errs2) {
        vErrors.length = _errs2;
      } else {
        vErrors = null;
      }
    }
  }
  var valid0 = _errs1 === errors;
  if (valid0) {
    const err4 = { instancePath, schemaPath: "#/not", keyword: "not", params: {}, schema: schema10.not, parentSchema: schema10, data };
    if (vErrors === null) {
      vErrors = [err4];
    } else {
      vErrors.push(err4);
    }
    errors++;
  } else {
    errors = _errs0;
    if (vErrors !== null) {
      if (_errs0) {
        vErrors.length = _errs0;
      } else {
        vErrors = null;
      }
    }
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.atLeast !== void 0) {
      if (data.of === void 0) {
        const err5 = { instancePath, schemaPath: "#/dependencies", keyword: "dependencies", params: {
          property: "atLeast",
          missingProperty: "of",
          depsCount: 1,
          deps: "of"
        }, schema: schema10.dependencies, parentSchema: schema10, data };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.of !== void 0) {
      if (data.atLeast === void 0) {
        const err6 = { instancePath, schemaPath: "#/dependencies", keyword: "dependencies", params: {
          property: "of",
          missingProperty: "atLeast",
          depsCount: 1,
          deps: "atLeast"
        }, schema: schema10.dependencies, parentSchema: schema10, data };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
  }
  validate26.errors = vErrors;
  return errors === 0;
}
var schema11 = { "if": { "$ref": "#/definitions/isCrossing" }, "then": { "$ref": "#/definitions/crossing" }, "else": { "$ref": "#/definitions/degreeItem" } };
var schema12 = { "type": "object", "anyOf": [{ "required": ["degree"] }, { "required": ["experience"] }, { "required": ["skills"] }, { "required": ["languages"] }, { "required": ["venues"] }, { "required": ["softSkills"] }, { "required": ["certifications"] }, { "required": ["other"] }] };
function validate29(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data))) {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema12.type, parentSchema: schema12, data };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  const _errs1 = errors;
  let valid0 = false;
  const _errs2 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.degree === void 0) {
      const err1 = { instancePath, schemaPath: "#/anyOf/0/required", keyword: "required", params: { missingProperty: "degree" }, schema: schema12.anyOf[0].required, parentSchema: schema12.anyOf[0], data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
  }
  var _valid0 = _errs2 === errors;
  valid0 = valid0 || _valid0;
  if (!valid0) {
    const _errs3 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.experience === void 0) {
        const err2 = { instancePath, schemaPath: "#/anyOf/1/required", keyword: "required", params: { missingProperty: "experience" }, schema: schema12.anyOf[1].required, parentSchema: schema12.anyOf[1], data };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    var _valid0 = _errs3 === errors;
    valid0 = valid0 || _valid0;
    if (!valid0) {
      const _errs4 = errors;
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.skills === void 0) {
          const err3 = { instancePath, schemaPath: "#/anyOf/2/required", keyword: "required", params: { missingProperty: "skills" }, schema: schema12.anyOf[2].required, parentSchema: schema12.anyOf[2], data };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
      }
      var _valid0 = _errs4 === errors;
      valid0 = valid0 || _valid0;
      if (!valid0) {
        const _errs5 = errors;
        if (data && typeof data == "object" && !Array.isArray(data)) {
          if (data.languages === void 0) {
            const err4 = { instancePath, schemaPath: "#/anyOf/3/required", keyword: "required", params: { missingProperty: "languages" }, schema: schema12.anyOf[3].required, parentSchema: schema12.anyOf[3], data };
            if (vErrors === null) {
              vErrors = [err4];
            } else {
              vErrors.push(err4);
            }
            errors++;
          }
        }
        var _valid0 = _errs5 === errors;
        valid0 = valid0 || _valid0;
        if (!valid0) {
          const _errs6 = errors;
          if (data && typeof data == "object" && !Array.isArray(data)) {
            if (data.venues === void 0) {
              const err5 = { instancePath, schemaPath: "#/anyOf/4/required", keyword: "required", params: { missingProperty: "venues" }, schema: schema12.anyOf[4].required, parentSchema: schema12.anyOf[4], data };
              if (vErrors === null) {
                vErrors = [err5];
              } else {
                vErrors.push(err5);
              }
              errors++;
            }
          }
          var _valid0 = _errs6 === errors;
          valid0 = valid0 || _valid0;
          if (!valid0) {
            const _errs7 = errors;
            if (data && typeof data == "object" && !Array.isArray(data)) {
              if (data.softSkills === void 0) {
                const err6 = { instancePath, schemaPath: "#/anyOf/5/required", keyword: "required", params: { missingProperty: "softSkills" }, schema: schema12.anyOf[5].required, parentSchema: schema12.anyOf[5], data };
                if (vErrors === null) {
                  vErrors = [err6];
                } else {
                  vErrors.push(err6);
                }
                errors++;
              }
            }
            var _valid0 = _errs7 === errors;
            valid0 = valid0 || _valid0;
            if (!valid0) {
              const _errs8 = errors;
              if (data && typeof data == "object" && !Array.isArray(data)) {
                if (data.certifications === void 0) {
                  const err7 = { instancePath, schemaPath: "#/anyOf/6/required", keyword: "required", params: { missingProperty: "certifications" }, schema: schema12.anyOf[6].required, parentSchema: schema12.anyOf[6], data };
                  if (vErrors === null) {
                    vErrors = [err7];
                  } else {
                    vErrors.push(err7);
                  }
                  errors++;
                }
              }
              var _valid0 = _errs8 === errors;
              valid0 = valid0 || _valid0;
              if (!valid0) {
                const _errs9 = errors;
                if (data && typeof data == "object" && !Array.isArray(data)) {
                  if (data.other === void 0) {
                    const err8 = { instancePath, schemaPath: "#/anyOf/7/required", keyword: "required", params: { missingProperty: "other" }, schema: schema12.anyOf[7].required, parentSchema: schema12.anyOf[7], data };
                    if (vErrors === null) {
                      vErrors = [err8];
                    } else {
                      vErrors.push(err8);
                    }
                    errors++;
                  }
                }
                var _valid0 = _errs9 === errors;
                valid0 = valid0 || _valid0;
              }
            }
          }
        }
      }
    }
  }
  if (!valid0) {
    const err9 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, schema: schema12.anyOf, parentSchema: schema12, data };
    if (vErrors === null) {
      vErrors = [err9];
    } else {
      vErrors.push(err9);
    }
    errors++;
  } else {
    errors = _errs1;
    if (vErrors !== null) {
      if (_errs1) {
        vErrors.length = _errs1;
      } else {
        vErrors = null;
      }
    }
  }
  validate29.errors = vErrors;
  return errors === 0;
}
var schema13 = { "type": "object", "title": "a mapping with one key", "properties": { "degree": { "$ref": "#/definitions/degreeItem" }, "experience": { "$ref": "#/definitions/experienceItem" }, "skills": { "$ref": "#/definitions/skillsItem" }, "languages": { "$ref": "#/definitions/languagesItem" }, "venues": { "$ref": "#/definitions/venuesItem" }, "softSkills": { "$ref": "#/definitions/softSkillsItem" }, "certifications": { "$ref": "#/definitions/certificationsItem" }, "other": { "$ref": "#/definitions/otherItem" } }, "maxProperties": 1, "additionalProperties": false };
var wrapper0 = { validate: validate22 };
var schema14 = { "description": "Years of work, overall or with something.", "if": { "type": "object" }, "then": { "if": { "$ref": "#/definitions/isGroup" }, "then": { "$ref": "#/definitions/experienceGroup" }, "else": { "if": { "allOf": [{ "type": "object", "properties": { "manual": { "const": true } }, "required": ["manual"] }, { "not": { "type": "object", "anyOf": [{ "required": ["years"] }] } }] }, "then": { "$ref": "#/definitions/manualLeaf" }, "else": { "$ref": "#/definitions/experienceLeaf" } } }, "else": { "type": "object", "title": "a mapping with years" } };
var schema15 = { "type": "object", "title": "a group of requirements", "properties": { "allOf": { "type": "array", "items": { "$ref": "#/definitions/experienceMember" }, "minItems": 1, "maxItems": 1e3, "title": "a list of requirements", "description": "All of these." }, "anyOf": { "type": "array", "items": { "$ref": "#/definitions/experienceMember" }, "minItems": 1, "maxItems": 1e3, "title": "a list of requirements", "description": "One of these." }, "of": { "type": "array", "items": { "$ref": "#/definitions/experienceMember" }, "minItems": 1, "maxItems": 1e3, "title": "a list of requirements", "description": "At least `atLeast` of these." }, "atLeast": { "$ref": "#/definitions/atLeast" }, "name": { "$ref": "#/definitions/groupName" }, "id": { "$ref": "#/definitions/id" }, "optional": { "$ref": "#/definitions/optional" }, "weight": { "$ref": "#/definitions/weight" }, "quote": { "$ref": "#/definitions/quote" }, "note": { "$ref": "#/definitions/note" }, "orRelated": { "$ref": "#/definitions/orRelated" } }, "allOf": [{ "$ref": "#/definitions/oneList" }], "additionalProperties": false };
var schema16 = { "if": { "$ref": "#/definitions/isCrossing" }, "then": { "$ref": "#/definitions/crossing" }, "else": { "$ref": "#/definitions/experienceItem" } };
var wrapper1 = { validate: validate31 };
var wrapper2 = { validate: validate32 };
function validate36(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  let valid0 = true;
  const _errs1 = errors;
  if (!validate29(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
    errors = vErrors.length;
  }
  var _valid0 = _errs1 === errors;
  errors = _errs0;
  if (vErrors !== null) {
    if (_errs0) {
      vErrors.length = _errs0;
    } else {
      vErrors = null;
    }
  }
  let ifClause0;
  if (_valid0) {
    const _errs2 = errors;
    if (!wrapper1.validate(data, { instancePath, parentData, parentDataProperty, rootData })) {
      vErrors = vErrors === null ? wrapper1.validate.errors : vErrors.concat(wrapper1.validate.errors);
      errors = vErrors.length;
    }
    var _valid0 = _errs2 === errors;
    valid0 = _valid0;
    ifClause0 = "then";
  } else {
    const _errs3 = errors;
    if (!wrapper2.validate(data, { instancePath, parentData, parentDataProperty, rootData })) {
      vErrors = vErrors === null ? wrapper2.validate.errors : vErrors.concat(wrapper2.validate.errors);
      errors = vErrors.length;
    }
    var _valid0 = _errs3 === errors;
    valid0 = _valid0;
    ifClause0 = "else";
  }
  if (!valid0) {
    const err0 = { instancePath, schemaPath: "#/if", keyword: "if", params: { failingKeyword: ifClause0 }, schema: schema16.if, parentSchema: schema16, data };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  validate36.errors = vErrors;
  return errors === 0;
}
var schema17 = { "type": "integer", "minimum": 1, "title": "a whole number of 1 or more", "description": "How many members of the list `of` are enough." };
function validate41(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(typeof data == "number" && (!(data % 1) && !isNaN(data)) && isFinite(data))) {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "integer" }, schema: schema17.type, parentSchema: schema17, data };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (typeof data == "number" && isFinite(data)) {
    if (data < 1 || isNaN(data)) {
      const err1 = { instancePath, schemaPath: "#/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: schema17, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
  }
  validate41.errors = vErrors;
  return errors === 0;
}
var schema18 = { "type": "string", "pattern": "\\S", "maxLength": 300, "description": "What the group is called in reports." };
function validate43(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (func3(data) > 300) {
      const err0 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 300 }, schema: 300, parentSchema: schema18, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (!pattern0.test(data)) {
      const err1 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "\\S" }, schema: "\\S", parentSchema: schema18, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, schema: schema18.type, parentSchema: schema18, data };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
  }
  validate43.errors = vErrors;
  return errors === 0;
}
var schema19 = { "type": "string", "pattern": "^[a-z0-9]+(-[a-z0-9]+)*$", "maxLength": 100, "title": "words in kebab-case", "description": "A stable id for reports, in kebab-case. Made from the name where it is not given." };
var pattern7 = new RegExp("^[a-z0-9]+(-[a-z0-9]+)*$", "u");
function validate45(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (func3(data) > 100) {
      const err0 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 100 }, schema: 100, parentSchema: schema19, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (!pattern7.test(data)) {
      const err1 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" }, schema: "^[a-z0-9]+(-[a-z0-9]+)*$", parentSchema: schema19, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, schema: schema19.type, parentSchema: schema19, data };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
  }
  validate45.errors = vErrors;
  return errors === 0;
}
var schema20 = { "type": "boolean", "default": false, "description": "Nice to have. Everything else is a must." };
function validate47(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "boolean") {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "boolean" }, schema: schema20.type, parentSchema: schema20, data };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  validate47.errors = vErrors;
  return errors === 0;
}
var schema21 = { "type": "number", "minimum": 0, "maximum": 1e3, "default": 1, "description": "How much it counts in the score." };
function validate49(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data == "number" && isFinite(data)) {
    if (data > 1e3 || isNaN(data)) {
      const err0 = { instancePath, schemaPath: "#/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e3 }, schema: 1e3, parentSchema: schema21, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data < 0 || isNaN(data)) {
      const err1 = { instancePath, schemaPath: "#/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, schema: 0, parentSchema: schema21, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "number" }, schema: schema21.type, parentSchema: schema21, data };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
  }
  validate49.errors = vErrors;
  return errors === 0;
}
var schema22 = { "type": "string", "pattern": "\\S", "maxLength": 5e3, "description": "The verbatim words of the posting; verified where `posting` is given." };
function validate51(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (func3(data) > 5e3) {
      const err0 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 5e3 }, schema: 5e3, parentSchema: schema22, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (!pattern0.test(data)) {
      const err1 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "\\S" }, schema: "\\S", parentSchema: schema22, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, schema: schema22.type, parentSchema: schema22, data };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
  }
  validate51.errors = vErrors;
  return errors === 0;
}
var schema23 = { "type": "string", "pattern": "\\S", "maxLength": 5e3, "description": "A remark for the readers of this file." };
function validate53(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (func3(data) > 5e3) {
      const err0 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 5e3 }, schema: 5e3, parentSchema: schema23, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (!pattern0.test(data)) {
      const err1 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "\\S" }, schema: "\\S", parentSchema: schema23, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, schema: schema23.type, parentSchema: schema23, data };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
  }
  validate53.errors = vErrors;
  return errors === 0;
}
var schema24 = { "type": "boolean", "default": false, "description": 'The posting leaves the list open ("or related").' };
function validate55(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "boolean") {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "boolean" }, schema: schema24.type, parentSchema: schema24, data };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  validate55.errors = vErrors;
  return errors === 0;
}
function validate34(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!validate26(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
    errors = vErrors.length;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!func2.call(schema15.properties, key0)) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: false, parentSchema: schema15, data };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.allOf !== void 0) {
      let data0 = data.allOf;
      if (Array.isArray(data0)) {
        if (data0.length > 1e3) {
          const err1 = { instancePath: instancePath + "/allOf", schemaPath: "#/properties/allOf/maxItems", keyword: "maxItems", params: { limit: 1e3 }, schema: 1e3, parentSchema: schema15.properties.allOf, data: data0 };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
        if (data0.length < 1) {
          const err2 = { instancePath: instancePath + "/allOf", schemaPath: "#/properties/allOf/minItems", keyword: "minItems", params: { limit: 1 }, schema: 1, parentSchema: schema15.properties.allOf, data: data0 };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate36(data0[i0], { instancePath: instancePath + "/allOf/" + i0, parentData: data0, parentDataProperty: i0, rootData })) {
            vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err3 = { instancePath: instancePath + "/allOf", schemaPath: "#/properties/allOf/type", keyword: "type", params: { type: "array" }, schema: schema15.properties.allOf.type, parentSchema: schema15.properties.allOf, data: data0 };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.anyOf !== void 0) {
      let data2 = data.anyOf;
      if (Array.isArray(data2)) {
        if (data2.length > 1e3) {
          const err4 = { instancePath: instancePath + "/anyOf", schemaPath: "#/properties/anyOf/maxItems", keyword: "maxItems", params: { limit: 1e3 }, schema: 1e3, parentSchema: schema15.properties.anyOf, data: data2 };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
        if (data2.length < 1) {
          const err5 = { instancePath: instancePath + "/anyOf", schemaPath: "#/properties/anyOf/minItems", keyword: "minItems", params: { limit: 1 }, schema: 1, parentSchema: schema15.properties.anyOf, data: data2 };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
        const len1 = data2.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (!validate36(data2[i1], { instancePath: instancePath + "/anyOf/" + i1, parentData: data2, parentDataProperty: i1, rootData })) {
            vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err6 = { instancePath: instancePath + "/anyOf", schemaPath: "#/properties/anyOf/type", keyword: "type", params: { type: "array" }, schema: schema15.properties.anyOf.type, parentSchema: schema15.properties.anyOf, data: data2 };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.of !== void 0) {
      let data4 = data.of;
      if (Array.isArray(data4)) {
        if (data4.length > 1e3) {
          const err7 = { instancePath: instancePath + "/of", schemaPath: "#/properties/of/maxItems", keyword: "maxItems", params: { limit: 1e3 }, schema: 1e3, parentSchema: schema15.properties.of, data: data4 };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
        if (data4.length < 1) {
          const err8 = { instancePath: instancePath + "/of", schemaPath: "#/properties/of/minItems", keyword: "minItems", params: { limit: 1 }, schema: 1, parentSchema: schema15.properties.of, data: data4 };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
        const len2 = data4.length;
        for (let i2 = 0; i2 < len2; i2++) {
          if (!validate36(data4[i2], { instancePath: instancePath + "/of/" + i2, parentData: data4, parentDataProperty: i2, rootData })) {
            vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err9 = { instancePath: instancePath + "/of", schemaPath: "#/properties/of/type", keyword: "type", params: { type: "array" }, schema: schema15.properties.of.type, parentSchema: schema15.properties.of, data: data4 };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.atLeast !== void 0) {
      if (!validate41(data.atLeast, { instancePath: instancePath + "/atLeast", parentData: data, parentDataProperty: "atLeast", rootData })) {
        vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors);
        errors = vErrors.length;
      }
    }
    if (data.name !== void 0) {
      if (!validate43(data.name, { instancePath: instancePath + "/name", parentData: data, parentDataProperty: "name", rootData })) {
        vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
        errors = vErrors.length;
      }
    }
    if (data.id !== void 0) {
      if (!validate45(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData })) {
        vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors);
        errors = vErrors.length;
      }
    }
    if (data.optional !== void 0) {
      if (!validate47(data.optional, { instancePath: instancePath + "/optional", parentData: data, parentDataProperty: "optional", rootData })) {
        vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
        errors = vErrors.length;
      }
    }
    if (data.weight !== void 0) {
      if (!validate49(data.weight, { instancePath: instancePath + "/weight", parentData: data, parentDataProperty: "weight", rootData })) {
        vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors);
        errors = vErrors.length;
      }
    }
    if (data.quote !== void 0) {
      if (!validate51(data.quote, { instancePath: instancePath + "/quote", parentData: data, parentDataProperty: "quote", rootData })) {
        vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
        errors = vErrors.length;
      }
    }
    if (data.note !== void 0) {
      if (!validate53(data.note, { instancePath: instancePath + "/note", parentData: data, parentDataProperty: "note", rootData })) {
        vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
        errors = vErrors.length;
      }
    }
    if (data.orRelated !== void 0) {
      if (!validate55(data.orRelated, { instancePath: instancePath + "/orRelated", parentData: data, parentDataProperty: "orRelated", rootData })) {
        vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err10 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema15.type, parentSchema: schema15, data };
    if (vErrors === null) {
      vErrors = [err10];
    } else {
      vErrors.push(err10);
    }
    errors++;
  }
  validate34.errors = vErrors;
  return errors === 0;
}
var schema25 = { "type": "object", "title": "a checklist line: its name, or a mapping", "properties": { "name": { "$ref": "#/definitions/nameOption" }, "id": { "$ref": "#/definitions/id" }, "optional": { "$ref": "#/definitions/optional" }, "weight": { "$ref": "#/definitions/weight" }, "quote": { "$ref": "#/definitions/quote" }, "note": { "$ref": "#/definitions/note" }, "aliases": { "$ref": "#/definitions/aliases" }, "manual": { "$ref": "#/definitions/manual" } }, "required": ["name"], "additionalProperties": false };
var schema26 = { "type": "string", "pattern": "\\S", "maxLength": 300, "description": "What the posting asks for, in its own words." };
function validate59(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (func3(data) > 300) {
      const err0 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 300 }, schema: 300, parentSchema: schema26, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (!pattern0.test(data)) {
      const err1 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "\\S" }, schema: "\\S", parentSchema: schema26, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, schema: schema26.type, parentSchema: schema26, data };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
  }
  validate59.errors = vErrors;
  return errors === 0;
}
var schema27 = { "type": "array", "items": { "type": "string", "pattern": "\\S", "maxLength": 300, "description": "A form that means exactly this thing." }, "description": "Other forms that mean exactly this thing. A degree, an experience and a manual line have no use for them." };
function validate66(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      let data0 = data[i0];
      if (typeof data0 === "string") {
        if (func3(data0) > 300) {
          const err0 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/maxLength", keyword: "maxLength", params: { limit: 300 }, schema: 300, parentSchema: schema27.items, data: data0 };
          if (vErrors === null) {
            vErrors = [err0];
          } else {
            vErrors.push(err0);
          }
          errors++;
        }
        if (!pattern0.test(data0)) {
          const err1 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/pattern", keyword: "pattern", params: { pattern: "\\S" }, schema: "\\S", parentSchema: schema27.items, data: data0 };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
      } else {
        const err2 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/type", keyword: "type", params: { type: "string" }, schema: schema27.items.type, parentSchema: schema27.items, data: data0 };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
  } else {
    const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" }, schema: schema27.type, parentSchema: schema27, data };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
    errors++;
  }
  validate66.errors = vErrors;
  return errors === 0;
}
var schema28 = { "type": "boolean", "default": false, "description": "A checklist line that no text can decide: always unclear." };
function validate68(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "boolean") {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "boolean" }, schema: schema28.type, parentSchema: schema28, data };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  validate68.errors = vErrors;
  return errors === 0;
}
function validate58(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" }, schema: schema25.required, parentSchema: schema25, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "name" || key0 === "id" || key0 === "optional" || key0 === "weight" || key0 === "quote" || key0 === "note" || key0 === "aliases" || key0 === "manual")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: false, parentSchema: schema25, data };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.name !== void 0) {
      if (!validate59(data.name, { instancePath: instancePath + "/name", parentData: data, parentDataProperty: "name", rootData })) {
        vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
        errors = vErrors.length;
      }
    }
    if (data.id !== void 0) {
      if (!validate45(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData })) {
        vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors);
        errors = vErrors.length;
      }
    }
    if (data.optional !== void 0) {
      if (!validate47(data.optional, { instancePath: instancePath + "/optional", parentData: data, parentDataProperty: "optional", rootData })) {
        vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
        errors = vErrors.length;
      }
    }
    if (data.weight !== void 0) {
      if (!validate49(data.weight, { instancePath: instancePath + "/weight", parentData: data, parentDataProperty: "weight", rootData })) {
        vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors);
        errors = vErrors.length;
      }
    }
    if (data.quote !== void 0) {
      if (!validate51(data.quote, { instancePath: instancePath + "/quote", parentData: data, parentDataProperty: "quote", rootData })) {
        vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
        errors = vErrors.length;
      }
    }
    if (data.note !== void 0) {
      if (!validate53(data.note, { instancePath: instancePath + "/note", parentData: data, parentDataProperty: "note", rootData })) {
        vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
        errors = vErrors.length;
      }
    }
    if (data.aliases !== void 0) {
      if (!validate66(data.aliases, { instancePath: instancePath + "/aliases", parentData: data, parentDataProperty: "aliases", rootData })) {
        vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
        errors = vErrors.length;
      }
    }
    if (data.manual !== void 0) {
      if (!validate68(data.manual, { instancePath: instancePath + "/manual", parentData: data, parentDataProperty: "manual", rootData })) {
        vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema25.type, parentSchema: schema25, data };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
  }
  validate58.errors = vErrors;
  return errors === 0;
}
var schema29 = { "type": "object", "title": "a mapping with years", "properties": { "name": { "$ref": "#/definitions/nameOption" }, "years": { "$ref": "#/definitions/yearsOption" }, "in": { "$ref": "#/definitions/inOption" }, "counts": { "$ref": "#/definitions/countsOption" }, "id": { "$ref": "#/definitions/id" }, "optional": { "$ref": "#/definitions/optional" }, "weight": { "$ref": "#/definitions/weight" }, "quote": { "$ref": "#/definitions/quote" }, "note": { "$ref": "#/definitions/note" }, "aliases": { "$ref": "#/definitions/aliases" }, "manual": { "$ref": "#/definitions/manual" } }, "required": ["years"], "additionalProperties": false };
var schema30 = { "type": "number", "exclusiveMinimum": 0, "maximum": 60, "description": "Years asked." };
function validate73(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data == "number" && isFinite(data)) {
    if (data > 60 || isNaN(data)) {
      const err0 = { instancePath, schemaPath: "#/maximum", keyword: "maximum", params: { comparison: "<=", limit: 60 }, schema: 60, parentSchema: schema30, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data <= 0 || isNaN(data)) {
      const err1 = { instancePath, schemaPath: "#/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, schema: 0, parentSchema: schema30, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "number" }, schema: schema30.type, parentSchema: schema30, data };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
  }
  validate73.errors = vErrors;
  return errors === 0;
}
var schema31 = { "type": "array", "items": { "type": "string", "pattern": "\\S", "maxLength": 300 }, "default": [], "description": "Count only dated entries that mention one of these terms." };
function validate75(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      let data0 = data[i0];
      if (typeof data0 === "string") {
        if (func3(data0) > 300) {
          const err0 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/maxLength", keyword: "maxLength", params: { limit: 300 }, schema: 300, parentSchema: schema31.items, data: data0 };
          if (vErrors === null) {
            vErrors = [err0];
          } else {
            vErrors.push(err0);
          }
          errors++;
        }
        if (!pattern0.test(data0)) {
          const err1 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/pattern", keyword: "pattern", params: { pattern: "\\S" }, schema: "\\S", parentSchema: schema31.items, data: data0 };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
      } else {
        const err2 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/type", keyword: "type", params: { type: "string" }, schema: schema31.items.type, parentSchema: schema31.items, data: data0 };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
  } else {
    const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" }, schema: schema31.type, parentSchema: schema31, data };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
    errors++;
  }
  validate75.errors = vErrors;
  return errors === 0;
}
var schema32 = { "type": "array", "items": { "enum": ["internships", "volunteering", "education"] }, "default": [], "description": "What counts besides paid work." };
function validate77(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      let data0 = data[i0];
      if (!(data0 === "internships" || data0 === "volunteering" || data0 === "education")) {
        const err0 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/enum", keyword: "enum", params: { allowedValues: schema32.items.enum }, schema: schema32.items.enum, parentSchema: schema32.items, data: data0 };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" }, schema: schema32.type, parentSchema: schema32, data };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate77.errors = vErrors;
  return errors === 0;
}
function validate71(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.years === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "years" }, schema: schema29.required, parentSchema: schema29, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!func2.call(schema29.properties, key0)) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: false, parentSchema: schema29, data };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.name !== void 0) {
      if (!validate59(data.name, { instancePath: instancePath + "/name", parentData: data, parentDataProperty: "name", rootData })) {
        vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
        errors = vErrors.length;
      }
    }
    if (data.years !== void 0) {
      if (!validate73(data.years, { instancePath: instancePath + "/years", parentData: data, parentDataProperty: "years", rootData })) {
        vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
        errors = vErrors.length;
      }
    }
    if (data.in !== void 0) {
      if (!validate75(data.in, { instancePath: instancePath + "/in", parentData: data, parentDataProperty: "in", rootData })) {
        vErrors = vErrors === null ? validate75.errors : vErrors.concat(validate75.errors);
        errors = vErrors.length;
      }
    }
    if (data.counts !== void 0) {
      if (!validate77(data.counts, { instancePath: instancePath + "/counts", parentData: data, parentDataProperty: "counts", rootData })) {
        vErrors = vErrors === null ? validate77.errors : vErrors.concat(validate77.errors);
        errors = vErrors.length;
      }
    }
    if (data.id !== void 0) {
      if (!validate45(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData })) {
        vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors);
        errors = vErrors.length;
      }
    }
    if (data.optional !== void 0) {
      if (!validate47(data.optional, { instancePath: instancePath + "/optional", parentData: data, parentDataProperty: "optional", rootData })) {
        vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
        errors = vErrors.length;
      }
    }
    if (data.weight !== void 0) {
      if (!validate49(data.weight, { instancePath: instancePath + "/weight", parentData: data, parentDataProperty: "weight", rootData })) {
        vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors);
        errors = vErrors.length;
      }
    }
    if (data.quote !== void 0) {
      if (!validate51(data.quote, { instancePath: instancePath + "/quote", parentData: data, parentDataProperty: "quote", rootData })) {
        vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
        errors = vErrors.length;
      }
    }
    if (data.note !== void 0) {
      if (!validate53(data.note, { instancePath: instancePath + "/note", parentData: data, parentDataProperty: "note", rootData })) {
        vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
        errors = vErrors.length;
      }
    }
    if (data.aliases !== void 0) {
      if (!validate66(data.aliases, { instancePath: instancePath + "/aliases", parentData: data, parentDataProperty: "aliases", rootData })) {
        vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
        errors = vErrors.length;
      }
    }
    if (data.manual !== void 0) {
      if (!validate68(data.manual, { instancePath: instancePath + "/manual", parentData: data, parentDataProperty: "manual", rootData })) {
        vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema29.type, parentSchema: schema29, data };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
  }
  validate71.errors = vErrors;
  return errors === 0;
}
function validate32(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  let valid0 = true;
  const _errs1 = errors;
  if (!(data && typeof data == "object" && !Array.isArray(data))) {
    const err0 = {};
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  var _valid0 = _errs1 === errors;
  errors = _errs0;
  if (vErrors !== null) {
    if (_errs0) {
      vErrors.length = _errs0;
    } else {
      vErrors = null;
    }
  }
  let ifClause0;
  if (_valid0) {
    const _errs3 = errors;
    const _errs4 = errors;
    let valid1 = true;
    const _errs5 = errors;
    if (!validate23(data, { instancePath, parentData, parentDataProperty, rootData })) {
      vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
      errors = vErrors.length;
    }
    var _valid1 = _errs5 === errors;
    errors = _errs4;
    if (vErrors !== null) {
      if (_errs4) {
        vErrors.length = _errs4;
      } else {
        vErrors = null;
      }
    }
    let ifClause1;
    if (_valid1) {
      const _errs6 = errors;
      if (!validate34(data, { instancePath, parentData, parentDataProperty, rootData })) {
        vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
        errors = vErrors.length;
      }
      var _valid1 = _errs6 === errors;
      valid1 = _valid1;
      ifClause1 = "then";
    } else {
      const _errs7 = errors;
      const _errs8 = errors;
      let valid2 = true;
      const _errs9 = errors;
      const _errs10 = errors;
      if (errors === _errs10) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          let missing0;
          if (data.manual === void 0 && (missing0 = "manual")) {
            const err1 = {};
            if (vErrors === null) {
              vErrors = [err1];
            } else {
              vErrors.push(err1);
            }
            errors++;
          } else {
            if (data.manual !== void 0) {
              if (true !== data.manual) {
                const err2 = {};
                if (vErrors === null) {
                  vErrors = [err2];
                } else {
                  vErrors.push(err2);
                }
                errors++;
              }
            }
          }
        } else {
          const err3 = {};
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
      }
      var valid3 = _errs10 === errors;
      if (valid3) {
        const _errs13 = errors;
        const _errs14 = errors;
        const _errs15 = errors;
        if (!(data && typeof data == "object" && !Array.isArray(data))) {
          const err4 = {};
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
        const _errs17 = errors;
        let valid6 = false;
        const _errs18 = errors;
        if (data && typeof data == "object" && !Array.isArray(data)) {
          let missing1;
          if (data.years === void 0 && (missing1 = "years")) {
            const err5 = {};
            if (vErrors === null) {
              vErrors = [err5];
            } else {
              vErrors.push(err5);
            }
            errors++;
          }
        }
        var _valid3 = _errs18 === errors;
        valid6 = valid6 || _valid3;
        if (!valid6) {
          const err6 = {};
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        } else {
          errors = _errs17;
          if (vErrors !== null) {
            if (_errs17) {
              vErrors.length = _errs17;
            } else {
              vErrors = null;
            }
          }
        }
        var valid5 = _errs15 === errors;
        if (valid5) {
          const err7 = {};
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        } else {
          errors = _errs14;
          if (vErrors !== null) {
            if (_errs14) {
              vErrors.length = _errs14;
            } else {
              vErrors = null;
            }
          }
        }
        var valid3 = _errs13 === errors;
      }
      var _valid2 = _errs9 === errors;
      errors = _errs8;
      if (vErrors !== null) {
        if (_errs8) {
          vErrors.length = _errs8;
        } else {
          vErrors = null;
        }
      }
      let ifClause2;
      if (_valid2) {
        const _errs19 = errors;
        if (!validate58(data, { instancePath, parentData, parentDataProperty, rootData })) {
          vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
          errors = vErrors.length;
        }
        var _valid2 = _errs19 === errors;
        valid2 = _valid2;
        ifClause2 = "then";
      } else {
        const _errs20 = errors;
        if (!validate71(data, { instancePath, parentData, parentDataProperty, rootData })) {
          vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
          errors = vErrors.length;
        }
        var _valid2 = _errs20 === errors;
        valid2 = _valid2;
        ifClause2 = "else";
      }
      if (!valid2) {
        const err8 = { instancePath, schemaPath: "#/then/else/if", keyword: "if", params: { failingKeyword: ifClause2 }, schema: schema14.then.else.if, parentSchema: schema14.then.else, data };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
      var _valid1 = _errs7 === errors;
      valid1 = _valid1;
      ifClause1 = "else";
    }
    if (!valid1) {
      const err9 = { instancePath, schemaPath: "#/then/if", keyword: "if", params: { failingKeyword: ifClause1 }, schema: schema14.then.if, parentSchema: schema14.then, data };
      if (vErrors === null) {
        vErrors = [err9];
      } else {
        vErrors.push(err9);
      }
      errors++;
    }
    var _valid0 = _errs3 === errors;
    valid0 = _valid0;
    ifClause0 = "then";
  } else {
    const _errs21 = errors;
    if (!(data && typeof data == "object" && !Array.isArray(data))) {
      const err10 = { instancePath, schemaPath: "#/else/type", keyword: "type", params: { type: "object" }, schema: schema14.else.type, parentSchema: schema14.else, data };
      if (vErrors === null) {
        vErrors = [err10];
      } else {
        vErrors.push(err10);
      }
      errors++;
    }
    var _valid0 = _errs21 === errors;
    valid0 = _valid0;
    ifClause0 = "else";
  }
  if (!valid0) {
    const err11 = { instancePath, schemaPath: "#/if", keyword: "if", params: { failingKeyword: ifClause0 }, schema: schema14.if, parentSchema: schema14, data };
    if (vErrors === null) {
      vErrors = [err11];
    } else {
      vErrors.push(err11);
    }
    errors++;
  }
  validate32.errors = vErrors;
  return errors === 0;
}
var schema33 = { "description": "Skills, methods and tools.", "if": { "type": "object" }, "then": { "if": { "$ref": "#/definitions/isGroup" }, "then": { "$ref": "#/definitions/skillsGroup" }, "else": { "$ref": "#/definitions/termLeaf" } }, "else": { "if": { "type": "string" }, "then": { "type": "string", "pattern": "\\S", "maxLength": 300, "description": "The name: short for a mapping with `name`." }, "else": { "type": ["string", "object"], "title": "a requirement: its name, or a mapping" } } };
var schema34 = { "type": "object", "title": "a group of requirements", "properties": { "allOf": { "type": "array", "items": { "$ref": "#/definitions/skillsMember" }, "minItems": 1, "maxItems": 1e3, "title": "a list of requirements", "description": "All of these." }, "anyOf": { "type": "array", "items": { "$ref": "#/definitions/skillsMember" }, "minItems": 1, "maxItems": 1e3, "title": "a list of requirements", "description": "One of these." }, "of": { "type": "array", "items": { "$ref": "#/definitions/skillsMember" }, "minItems": 1, "maxItems": 1e3, "title": "a list of requirements", "description": "At least `atLeast` of these." }, "atLeast": { "$ref": "#/definitions/atLeast" }, "name": { "$ref": "#/definitions/groupName" }, "id": { "$ref": "#/definitions/id" }, "optional": { "$ref": "#/definitions/optional" }, "weight": { "$ref": "#/definitions/weight" }, "quote": { "$ref": "#/definitions/quote" }, "note": { "$ref": "#/definitions/note" }, "orRelated": { "$ref": "#/definitions/orRelated" } }, "allOf": [{ "$ref": "#/definitions/oneList" }], "additionalProperties": false };
var schema35 = { "if": { "$ref": "#/definitions/isCrossing" }, "then": { "$ref": "#/definitions/crossing" }, "else": { "$ref": "#/definitions/skillsItem" } };
var wrapper4 = { validate: validate88 };
function validate92(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  let valid0 = true;
  const _errs1 = errors;
  if (!validate29(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
    errors = vErrors.length;
  }
  var _valid0 = _errs1 === errors;
  errors = _errs0;
  if (vErrors !== null) {
    if (_errs0) {
      vErrors.length = _errs0;
    } else {
      vErrors = null;
    }
  }
  let ifClause0;
  if (_valid0) {
    const _errs2 = errors;
    if (!wrapper1.validate(data, { instancePath, parentData, parentDataProperty, rootData })) {
      vErrors = vErrors === null ? wrapper1.validate.errors : vErrors.concat(wrapper1.validate.errors);
      errors = vErrors.length;
    }
    var _valid0 = _errs2 === errors;
    valid0 = _valid0;
    ifClause0 = "then";
  } else {
    const _errs3 = errors;
    if (!wrapper4.validate(data, { instancePath, parentData, parentDataProperty, rootData })) {
      vErrors = vErrors === null ? wrapper4.validate.errors : vErrors.concat(wrapper4.validate.errors);
      errors = vErrors.length;
    }
    var _valid0 = _errs3 === errors;
    valid0 = _valid0;
    ifClause0 = "else";
  }
  if (!valid0) {
    const err0 = { instancePath, schemaPath: "#/if", keyword: "if", params: { failingKeyword: ifClause0 }, schema: schema35.if, parentSchema: schema35, data };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  validate92.errors = vErrors;
  return errors === 0;
}
function validate90(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!validate26(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
    errors = vErrors.length;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!func2.call(schema34.properties, key0)) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: false, parentSchema: schema34, data };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.allOf !== void 0) {
      let data0 = data.allOf;
      if (Array.isArray(data0)) {
        if (data0.length > 1e3) {
          const err1 = { instancePath: instancePath + "/allOf", schemaPath: "#/properties/allOf/maxItems", keyword: "maxItems", params: { limit: 1e3 }, schema: 1e3, parentSchema: schema34.properties.allOf, data: data0 };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
        if (data0.length < 1) {
          const err2 = { instancePath: instancePath + "/allOf", schemaPath: "#/properties/allOf/minItems", keyword: "minItems", params: { limit: 1 }, schema: 1, parentSchema: schema34.properties.allOf, data: data0 };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate92(data0[i0], { instancePath: instancePath + "/allOf/" + i0, parentData: data0, parentDataProperty: i0, rootData })) {
            vErrors = vErrors === null ? validate92.errors : vErrors.concat(validate92.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err3 = { instancePath: instancePath + "/allOf", schemaPath: "#/properties/allOf/type", keyword: "type", params: { type: "array" }, schema: schema34.properties.allOf.type, parentSchema: schema34.properties.allOf, data: data0 };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.anyOf !== void 0) {
      let data2 = data.anyOf;
      if (Array.isArray(data2)) {
        if (data2.length > 1e3) {
          const err4 = { instancePath: instancePath + "/anyOf", schemaPath: "#/properties/anyOf/maxItems", keyword: "maxItems", params: { limit: 1e3 }, schema: 1e3, parentSchema: schema34.properties.anyOf, data: data2 };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
        if (data2.length < 1) {
          const err5 = { instancePath: instancePath + "/anyOf", schemaPath: "#/properties/anyOf/minItems", keyword: "minItems", params: { limit: 1 }, schema: 1, parentSchema: schema34.properties.anyOf, data: data2 };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
        const len1 = data2.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (!validate92(data2[i1], { instancePath: instancePath + "/anyOf/" + i1, parentData: data2, parentDataProperty: i1, rootData })) {
            vErrors = vErrors === null ? validate92.errors : vErrors.concat(validate92.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err6 = { instancePath: instancePath + "/anyOf", schemaPath: "#/properties/anyOf/type", keyword: "type", params: { type: "array" }, schema: schema34.properties.anyOf.type, parentSchema: schema34.properties.anyOf, data: data2 };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.of !== void 0) {
      let data4 = data.of;
      if (Array.isArray(data4)) {
        if (data4.length > 1e3) {
          const err7 = { instancePath: instancePath + "/of", schemaPath: "#/properties/of/maxItems", keyword: "maxItems", params: { limit: 1e3 }, schema: 1e3, parentSchema: schema34.properties.of, data: data4 };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
        if (data4.length < 1) {
          const err8 = { instancePath: instancePath + "/of", schemaPath: "#/properties/of/minItems", keyword: "minItems", params: { limit: 1 }, schema: 1, parentSchema: schema34.properties.of, data: data4 };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
        const len2 = data4.length;
        for (let i2 = 0; i2 < len2; i2++) {
          if (!validate92(data4[i2], { instancePath: instancePath + "/of/" + i2, parentData: data4, parentDataProperty: i2, rootData })) {
            vErrors = vErrors === null ? validate92.errors : vErrors.concat(validate92.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err9 = { instancePath: instancePath + "/of", schemaPath: "#/properties/of/type", keyword: "type", params: { type: "array" }, schema: schema34.properties.of.type, parentSchema: schema34.properties.of, data: data4 };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.atLeast !== void 0) {
      if (!validate41(data.atLeast, { instancePath: instancePath + "/atLeast", parentData: data, parentDataProperty: "atLeast", rootData })) {
        vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors);
        errors = vErrors.length;
      }
    }
    if (data.name !== void 0) {
      if (!validate43(data.name, { instancePath: instancePath + "/name", parentData: data, parentDataProperty: "name", rootData })) {
        vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
        errors = vErrors.length;
      }
    }
    if (data.id !== void 0) {
      if (!validate45(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData })) {
        vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors);
        errors = vErrors.length;
      }
    }
    if (data.optional !== void 0) {
      if (!validate47(data.optional, { instancePath: instancePath + "/optional", parentData: data, parentDataProperty: "optional", rootData })) {
        vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
        errors = vErrors.length;
      }
    }
    if (data.weight !== void 0) {
      if (!validate49(data.weight, { instancePath: instancePath + "/weight", parentData: data, parentDataProperty: "weight", rootData })) {
        vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors);
        errors = vErrors.length;
      }
    }
    if (data.quote !== void 0) {
      if (!validate51(data.quote, { instancePath: instancePath + "/quote", parentData: data, parentDataProperty: "quote", rootData })) {
        vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
        errors = vErrors.length;
      }
    }
    if (data.note !== void 0) {
      if (!validate53(data.note, { instancePath: instancePath + "/note", parentData: data, parentDataProperty: "note", rootData })) {
        vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
        errors = vErrors.length;
      }
    }
    if (data.orRelated !== void 0) {
      if (!validate55(data.orRelated, { instancePath: instancePath + "/orRelated", parentData: data, parentDataProperty: "orRelated", rootData })) {
        vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err10 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema34.type, parentSchema: schema34, data };
    if (vErrors === null) {
      vErrors = [err10];
    } else {
      vErrors.push(err10);
    }
    errors++;
  }
  validate90.errors = vErrors;
  return errors === 0;
}
var schema36 = { "type": "object", "title": "a skill or tool: its name, or a mapping", "properties": { "name": { "$ref": "#/definitions/nameOption" }, "aliases": { "$ref": "#/definitions/aliasesOption" }, "not": { "$ref": "#/definitions/notOption" }, "years": { "$ref": "#/definitions/yearsOption" }, "id": { "$ref": "#/definitions/id" }, "optional": { "$ref": "#/definitions/optional" }, "weight": { "$ref": "#/definitions/weight" }, "quote": { "$ref": "#/definitions/quote" }, "note": { "$ref": "#/definitions/note" }, "manual": { "$ref": "#/definitions/manual" } }, "required": ["name"], "additionalProperties": false };
var schema37 = { "type": "array", "items": { "type": "string", "pattern": "\\S", "maxLength": 300 }, "default": [], "description": "Other forms that mean exactly this thing." };
function validate108(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      let data0 = data[i0];
      if (typeof data0 === "string") {
        if (func3(data0) > 300) {
          const err0 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/maxLength", keyword: "maxLength", params: { limit: 300 }, schema: 300, parentSchema: schema37.items, data: data0 };
          if (vErrors === null) {
            vErrors = [err0];
          } else {
            vErrors.push(err0);
          }
          errors++;
        }
        if (!pattern0.test(data0)) {
          const err1 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/pattern", keyword: "pattern", params: { pattern: "\\S" }, schema: "\\S", parentSchema: schema37.items, data: data0 };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
      } else {
        const err2 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/type", keyword: "type", params: { type: "string" }, schema: schema37.items.type, parentSchema: schema37.items, data: data0 };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
  } else {
    const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" }, schema: schema37.type, parentSchema: schema37, data };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
    errors++;
  }
  validate108.errors = vErrors;
  return errors === 0;
}
var schema38 = { "type": "array", "items": { "type": "string", "pattern": "\\S", "maxLength": 300 }, "default": [], "description": "Phrases that contain the name and mean something else." };
function validate110(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      let data0 = data[i0];
      if (typeof data0 === "string") {
        if (func3(data0) > 300) {
          const err0 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/maxLength", keyword: "maxLength", params: { limit: 300 }, schema: 300, parentSchema: schema38.items, data: data0 };
          if (vErrors === null) {
            vErrors = [err0];
          } else {
            vErrors.push(err0);
          }
          errors++;
        }
        if (!pattern0.test(data0)) {
          const err1 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/pattern", keyword: "pattern", params: { pattern: "\\S" }, schema: "\\S", parentSchema: schema38.items, data: data0 };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
      } else {
        const err2 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/type", keyword: "type", params: { type: "string" }, schema: schema38.items.type, parentSchema: schema38.items, data: data0 };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
  } else {
    const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" }, schema: schema38.type, parentSchema: schema38, data };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
    errors++;
  }
  validate110.errors = vErrors;
  return errors === 0;
}
function validate106(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" }, schema: schema36.required, parentSchema: schema36, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!func2.call(schema36.properties, key0)) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: false, parentSchema: schema36, data };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.name !== void 0) {
      if (!validate59(data.name, { instancePath: instancePath + "/name", parentData: data, parentDataProperty: "name", rootData })) {
        vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
        errors = vErrors.length;
      }
    }
    if (data.aliases !== void 0) {
      if (!validate108(data.aliases, { instancePath: instancePath + "/aliases", parentData: data, parentDataProperty: "aliases", rootData })) {
        vErrors = vErrors === null ? validate108.errors : vErrors.concat(validate108.errors);
        errors = vErrors.length;
      }
    }
    if (data.not !== void 0) {
      if (!validate110(data.not, { instancePath: instancePath + "/not", parentData: data, parentDataProperty: "not", rootData })) {
        vErrors = vErrors === null ? validate110.errors : vErrors.concat(validate110.errors);
        errors = vErrors.length;
      }
    }
    if (data.years !== void 0) {
      if (!validate73(data.years, { instancePath: instancePath + "/years", parentData: data, parentDataProperty: "years", rootData })) {
        vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
        errors = vErrors.length;
      }
    }
    if (data.id !== void 0) {
      if (!validate45(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData })) {
        vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors);
        errors = vErrors.length;
      }
    }
    if (data.optional !== void 0) {
      if (!validate47(data.optional, { instancePath: instancePath + "/optional", parentData: data, parentDataProperty: "optional", rootData })) {
        vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
        errors = vErrors.length;
      }
    }
    if (data.weight !== void 0) {
      if (!validate49(data.weight, { instancePath: instancePath + "/weight", parentData: data, parentDataProperty: "weight", rootData })) {
        vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors);
        errors = vErrors.length;
      }
    }
    if (data.quote !== void 0) {
      if (!validate51(data.quote, { instancePath: instancePath + "/quote", parentData: data, parentDataProperty: "quote", rootData })) {
        vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
        errors = vErrors.length;
      }
    }
    if (data.note !== void 0) {
      if (!validate53(data.note, { instancePath: instancePath + "/note", parentData: data, parentDataProperty: "note", rootData })) {
        vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
        errors = vErrors.length;
      }
    }
    if (data.manual !== void 0) {
      if (!validate68(data.manual, { instancePath: instancePath + "/manual", parentData: data, parentDataProperty: "manual", rootData })) {
        vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema36.type, parentSchema: schema36, data };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
  }
  validate106.errors = vErrors;
  return errors === 0;
}
function validate88(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  let valid0 = true;
  const _errs1 = errors;
  if (!(data && typeof data == "object" && !Array.isArray(data))) {
    const err0 = {};
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  var _valid0 = _errs1 === errors;
  errors = _errs0;
  if (vErrors !== null) {
    if (_errs0) {
      vErrors.length = _errs0;
    } else {
      vErrors = null;
    }
  }
  let ifClause0;
  if (_valid0) {
    const _errs3 = errors;
    const _errs4 = errors;
    let valid1 = true;
    const _errs5 = errors;
    if (!validate23(data, { instancePath, parentData, parentDataProperty, rootData })) {
      vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
      errors = vErrors.length;
    }
    var _valid1 = _errs5 === errors;
    errors = _errs4;
    if (vErrors !== null) {
      if (_errs4) {
        vErrors.length = _errs4;
      } else {
        vErrors = null;
      }
    }
    let ifClause1;
    if (_valid1) {
      const _errs6 = errors;
      if (!validate90(data, { instancePath, parentData, parentDataProperty, rootData })) {
        vErrors = vErrors === null ? validate90.errors : vErrors.concat(validate90.errors);
        errors = vErrors.length;
      }
      var _valid1 = _errs6 === errors;
      valid1 = _valid1;
      ifClause1 = "then";
    } else {
      const _errs7 = errors;
      if (!validate106(data, { instancePath, parentData, parentDataProperty, rootData })) {
        vErrors = vErrors === null ? validate106.errors : vErrors.concat(validate106.errors);
        errors = vErrors.length;
      }
      var _valid1 = _errs7 === errors;
      valid1 = _valid1;
      ifClause1 = "else";
    }
    if (!valid1) {
      const err1 = { instancePath, schemaPath: "#/then/if", keyword: "if", params: { failingKeyword: ifClause1 }, schema: schema33.then.if, parentSchema: schema33.then, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    var _valid0 = _errs3 === errors;
    valid0 = _valid0;
    ifClause0 = "then";
  } else {
    const _errs8 = errors;
    const _errs9 = errors;
    let valid2 = true;
    const _errs10 = errors;
    if (typeof data !== "string") {
      const err2 = {};
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    var _valid2 = _errs10 === errors;
    errors = _errs9;
    if (vErrors !== null) {
      if (_errs9) {
        vErrors.length = _errs9;
      } else {
        vErrors = null;
      }
    }
    let ifClause2;
    if (_valid2) {
      const _errs12 = errors;
      if (typeof data === "string") {
        if (func3(data) > 300) {
          const err3 = { instancePath, schemaPath: "#/else/then/maxLength", keyword: "maxLength", params: { limit: 300 }, schema: 300, parentSchema: schema33.else.then, data };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
        if (!pattern0.test(data)) {
          const err4 = { instancePath, schemaPath: "#/else/then/pattern", keyword: "pattern", params: { pattern: "\\S" }, schema: "\\S", parentSchema: schema33.else.then, data };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
      } else {
        const err5 = { instancePath, schemaPath: "#/else/then/type", keyword: "type", params: { type: "string" }, schema: schema33.else.then.type, parentSchema: schema33.else.then, data };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
      var _valid2 = _errs12 === errors;
      valid2 = _valid2;
      ifClause2 = "then";
    } else {
      const _errs14 = errors;
      if (typeof data !== "string" && !(data && typeof data == "object" && !Array.isArray(data))) {
        const err6 = { instancePath, schemaPath: "#/else/else/type", keyword: "type", params: { type: schema33.else.else.type }, schema: schema33.else.else.type, parentSchema: schema33.else.else, data };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
      var _valid2 = _errs14 === errors;
      valid2 = _valid2;
      ifClause2 = "else";
    }
    if (!valid2) {
      const err7 = { instancePath, schemaPath: "#/else/if", keyword: "if", params: { failingKeyword: ifClause2 }, schema: schema33.else.if, parentSchema: schema33.else, data };
      if (vErrors === null) {
        vErrors = [err7];
      } else {
        vErrors.push(err7);
      }
      errors++;
    }
    var _valid0 = _errs8 === errors;
    valid0 = _valid0;
    ifClause0 = "else";
  }
  if (!valid0) {
    const err8 = { instancePath, schemaPath: "#/if", keyword: "if", params: { failingKeyword: ifClause0 }, schema: schema33.if, parentSchema: schema33, data };
    if (vErrors === null) {
      vErrors = [err8];
    } else {
      vErrors.push(err8);
    }
    errors++;
  }
  validate88.errors = vErrors;
  return errors === 0;
}
var schema39 = { "description": "Programming languages and libraries, or spoken languages.", "if": { "type": "object" }, "then": { "if": { "$ref": "#/definitions/isGroup" }, "then": { "$ref": "#/definitions/languagesGroup" }, "else": { "if": { "anyOf": [{ "type": "object", "anyOf": [{ "required": ["level"] }] }, { "type": "object", "properties": { "kind": { "const": "spoken" } }, "required": ["kind"] }] }, "then": { "$ref": "#/definitions/spokenLanguageLeaf" }, "else": { "$ref": "#/definitions/languageLeaf" } } }, "else": { "if": { "type": "string" }, "then": { "type": "string", "pattern": "\\S", "maxLength": 300, "description": "The name: short for a mapping with `name`." }, "else": { "type": ["string", "object"], "title": "a requirement: its name, or a mapping" } } };
var schema40 = { "type": "object", "title": "a group of requirements", "properties": { "allOf": { "type": "array", "items": { "$ref": "#/definitions/languagesMember" }, "minItems": 1, "maxItems": 1e3, "title": "a list of requirements", "description": "All of these." }, "anyOf": { "type": "array", "items": { "$ref": "#/definitions/languagesMember" }, "minItems": 1, "maxItems": 1e3, "title": "a list of requirements", "description": "One of these." }, "of": { "type": "array", "items": { "$ref": "#/definitions/languagesMember" }, "minItems": 1, "maxItems": 1e3, "title": "a list of requirements", "description": "At least `atLeast` of these." }, "atLeast": { "$ref": "#/definitions/atLeast" }, "name": { "$ref": "#/definitions/groupName" }, "id": { "$ref": "#/definitions/id" }, "optional": { "$ref": "#/definitions/optional" }, "weight": { "$ref": "#/definitions/weight" }, "quote": { "$ref": "#/definitions/quote" }, "note": { "$ref": "#/definitions/note" }, "orRelated": { "$ref": "#/definitions/orRelated" } }, "allOf": [{ "$ref": "#/definitions/oneList" }], "additionalProperties": false };
var schema41 = { "if": { "$ref": "#/definitions/isCrossing" }, "then": { "$ref": "#/definitions/crossing" }, "else": { "$ref": "#/definitions/languagesItem" } };
var wrapper6 = { validate: validate121 };
function validate125(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  let valid0 = true;
  const _errs1 = errors;
  if (!validate29(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
    errors = vErrors.length;
  }
  var _valid0 = _errs1 === errors;
  errors = _errs0;
  if (vErrors !== null) {
    if (_errs0) {
      vErrors.length = _errs0;
    } else {
      vErrors = null;
    }
  }
  let ifClause0;
  if (_valid0) {
    const _errs2 = errors;
    if (!wrapper1.validate(data, { instancePath, parentData, parentDataProperty, rootData })) {
      vErrors = vErrors === null ? wrapper1.validate.errors : vErrors.concat(wrapper1.validate.errors);
      errors = vErrors.length;
    }
    var _valid0 = _errs2 === errors;
    valid0 = _valid0;
    ifClause0 = "then";
  } else {
    const _errs3 = errors;
    if (!wrapper6.validate(data, { instancePath, parentData, parentDataProperty, rootData })) {
      vErrors = vErrors === null ? wrapper6.validate.errors : vErrors.concat(wrapper6.validate.errors);
      errors = vErrors.length;
    }
    var _valid0 = _errs3 === errors;
    valid0 = _valid0;
    ifClause0 = "else";
  }
  if (!valid0) {
    const err0 = { instancePath, schemaPath: "#/if", keyword: "if", params: { failingKeyword: ifClause0 }, schema: schema41.if, parentSchema: schema41, data };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  validate125.errors = vErrors;
  return errors === 0;
}
function validate123(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!validate26(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
    errors = vErrors.length;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!func2.call(schema40.properties, key0)) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: false, parentSchema: schema40, data };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.allOf !== void 0) {
      let data0 = data.allOf;
      if (Array.isArray(data0)) {
        if (data0.length > 1e3) {
          const err1 = { instancePath: instancePath + "/allOf", schemaPath: "#/properties/allOf/maxItems", keyword: "maxItems", params: { limit: 1e3 }, schema: 1e3, parentSchema: schema40.properties.allOf, data: data0 };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
        if (data0.length < 1) {
          const err2 = { instancePath: instancePath + "/allOf", schemaPath: "#/properties/allOf/minItems", keyword: "minItems", params: { limit: 1 }, schema: 1, parentSchema: schema40.properties.allOf, data: data0 };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate125(data0[i0], { instancePath: instancePath + "/allOf/" + i0, parentData: data0, parentDataProperty: i0, rootData })) {
            vErrors = vErrors === null ? validate125.errors : vErrors.concat(validate125.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err3 = { instancePath: instancePath + "/allOf", schemaPath: "#/properties/allOf/type", keyword: "type", params: { type: "array" }, schema: schema40.properties.allOf.type, parentSchema: schema40.properties.allOf, data: data0 };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.anyOf !== void 0) {
      let data2 = data.anyOf;
      if (Array.isArray(data2)) {
        if (data2.length > 1e3) {
          const err4 = { instancePath: instancePath + "/anyOf", schemaPath: "#/properties/anyOf/maxItems", keyword: "maxItems", params: { limit: 1e3 }, schema: 1e3, parentSchema: schema40.properties.anyOf, data: data2 };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
        if (data2.length < 1) {
          const err5 = { instancePath: instancePath + "/anyOf", schemaPath: "#/properties/anyOf/minItems", keyword: "minItems", params: { limit: 1 }, schema: 1, parentSchema: schema40.properties.anyOf, data: data2 };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
        const len1 = data2.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (!validate125(data2[i1], { instancePath: instancePath + "/anyOf/" + i1, parentData: data2, parentDataProperty: i1, rootData })) {
            vErrors = vErrors === null ? validate125.errors : vErrors.concat(validate125.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err6 = { instancePath: instancePath + "/anyOf", schemaPath: "#/properties/anyOf/type", keyword: "type", params: { type: "array" }, schema: schema40.properties.anyOf.type, parentSchema: schema40.properties.anyOf, data: data2 };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.of !== void 0) {
      let data4 = data.of;
      if (Array.isArray(data4)) {
        if (data4.length > 1e3) {
          const err7 = { instancePath: instancePath + "/of", schemaPath: "#/properties/of/maxItems", keyword: "maxItems", params: { limit: 1e3 }, schema: 1e3, parentSchema: schema40.properties.of, data: data4 };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
        if (data4.length < 1) {
          const err8 = { instancePath: instancePath + "/of", schemaPath: "#/properties/of/minItems", keyword: "minItems", params: { limit: 1 }, schema: 1, parentSchema: schema40.properties.of, data: data4 };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
        const len2 = data4.length;
        for (let i2 = 0; i2 < len2; i2++) {
          if (!validate125(data4[i2], { instancePath: instancePath + "/of/" + i2, parentData: data4, parentDataProperty: i2, rootData })) {
            vErrors = vErrors === null ? validate125.errors : vErrors.concat(validate125.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err9 = { instancePath: instancePath + "/of", schemaPath: "#/properties/of/type", keyword: "type", params: { type: "array" }, schema: schema40.properties.of.type, parentSchema: schema40.properties.of, data: data4 };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.atLeast !== void 0) {
      if (!validate41(data.atLeast, { instancePath: instancePath + "/atLeast", parentData: data, parentDataProperty: "atLeast", rootData })) {
        vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors);
        errors = vErrors.length;
      }
    }
    if (data.name !== void 0) {
      if (!validate43(data.name, { instancePath: instancePath + "/name", parentData: data, parentDataProperty: "name", rootData })) {
        vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
        errors = vErrors.length;
      }
    }
    if (data.id !== void 0) {
      if (!validate45(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData })) {
        vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors);
        errors = vErrors.length;
      }
    }
    if (data.optional !== void 0) {
      if (!validate47(data.optional, { instancePath: instancePath + "/optional", parentData: data, parentDataProperty: "optional", rootData })) {
        vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
        errors = vErrors.length;
      }
    }
    if (data.weight !== void 0) {
      if (!validate49(data.weight, { instancePath: instancePath + "/weight", parentData: data, parentDataProperty: "weight", rootData })) {
        vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors);
        errors = vErrors.length;
      }
    }
    if (data.quote !== void 0) {
      if (!validate51(data.quote, { instancePath: instancePath + "/quote", parentData: data, parentDataProperty: "quote", rootData })) {
        vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
        errors = vErrors.length;
      }
    }
    if (data.note !== void 0) {
      if (!validate53(data.note, { instancePath: instancePath + "/note", parentData: data, parentDataProperty: "note", rootData })) {
        vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
        errors = vErrors.length;
      }
    }
    if (data.orRelated !== void 0) {
      if (!validate55(data.orRelated, { instancePath: instancePath + "/orRelated", parentData: data, parentDataProperty: "orRelated", rootData })) {
        vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err10 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema40.type, parentSchema: schema40, data };
    if (vErrors === null) {
      vErrors = [err10];
    } else {
      vErrors.push(err10);
    }
    errors++;
  }
  validate123.errors = vErrors;
  return errors === 0;
}
var schema42 = { "type": "object", "title": "a spoken language: its name, or a mapping", "properties": { "name": { "$ref": "#/definitions/nameOption" }, "aliases": { "$ref": "#/definitions/aliasesOption" }, "level": { "$ref": "#/definitions/levelOption" }, "kind": { "$ref": "#/definitions/kindOption2" }, "id": { "$ref": "#/definitions/id" }, "optional": { "$ref": "#/definitions/optional" }, "weight": { "$ref": "#/definitions/weight" }, "quote": { "$ref": "#/definitions/quote" }, "note": { "$ref": "#/definitions/note" }, "manual": { "$ref": "#/definitions/manual" } }, "required": ["name"], "additionalProperties": false };
var schema43 = { "enum": ["A1", "A2", "B1", "B2", "C1", "C2", "native"], "description": "CEFR level asked, or native." };
function validate142(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data === "A1" || data === "A2" || data === "B1" || data === "B2" || data === "C1" || data === "C2" || data === "native")) {
    const err0 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema43.enum }, schema: schema43.enum, parentSchema: schema43, data };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  validate142.errors = vErrors;
  return errors === 0;
}
var schema44 = { "enum": ["spoken"], "description": "Settles a name that is also a programming language." };
function validate144(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data === "spoken")) {
    const err0 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema44.enum }, schema: schema44.enum, parentSchema: schema44, data };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  validate144.errors = vErrors;
  return errors === 0;
}
function validate139(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" }, schema: schema42.required, parentSchema: schema42, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!func2.call(schema42.properties, key0)) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: false, parentSchema: schema42, data };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.name !== void 0) {
      if (!validate59(data.name, { instancePath: instancePath + "/name", parentData: data, parentDataProperty: "name", rootData })) {
        vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
        errors = vErrors.length;
      }
    }
    if (data.aliases !== void 0) {
      if (!validate108(data.aliases, { instancePath: instancePath + "/aliases", parentData: data, parentDataProperty: "aliases", rootData })) {
        vErrors = vErrors === null ? validate108.errors : vErrors.concat(validate108.errors);
        errors = vErrors.length;
      }
    }
    if (data.level !== void 0) {
      if (!validate142(data.level, { instancePath: instancePath + "/level", parentData: data, parentDataProperty: "level", rootData })) {
        vErrors = vErrors === null ? validate142.errors : vErrors.concat(validate142.errors);
        errors = vErrors.length;
      }
    }
    if (data.kind !== void 0) {
      if (!validate144(data.kind, { instancePath: instancePath + "/kind", parentData: data, parentDataProperty: "kind", rootData })) {
        vErrors = vErrors === null ? validate144.errors : vErrors.concat(validate144.errors);
        errors = vErrors.length;
      }
    }
    if (data.id !== void 0) {
      if (!validate45(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData })) {
        vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors);
        errors = vErrors.length;
      }
    }
    if (data.optional !== void 0) {
      if (!validate47(data.optional, { instancePath: instancePath + "/optional", parentData: data, parentDataProperty: "optional", rootData })) {
        vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
        errors = vErrors.length;
      }
    }
    if (data.weight !== void 0) {
      if (!validate49(data.weight, { instancePath: instancePath + "/weight", parentData: data, parentDataProperty: "weight", rootData })) {
        vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors);
        errors = vErrors.length;
      }
    }
    if (data.quote !== void 0) {
      if (!validate51(data.quote, { instancePath: instancePath + "/quote", parentData: data, parentDataProperty: "quote", rootData })) {
        vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
        errors = vErrors.length;
      }
    }
    if (data.note !== void 0) {
      if (!validate53(data.note, { instancePath: instancePath + "/note", parentData: data, parentDataProperty: "note", rootData })) {
        vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
        errors = vErrors.length;
      }
    }
    if (data.manual !== void 0) {
      if (!validate68(data.manual, { instancePath: instancePath + "/manual", parentData: data, parentDataProperty: "manual", rootData })) {
        vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema42.type, parentSchema: schema42, data };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
  }
  validate139.errors = vErrors;
  return errors === 0;
}
var schema45 = { "type": "object", "title": "a language or library: its name, or a mapping", "properties": { "name": { "$ref": "#/definitions/nameOption" }, "aliases": { "$ref": "#/definitions/aliasesOption" }, "not": { "$ref": "#/definitions/notOption" }, "years": { "$ref": "#/definitions/yearsOption" }, "kind": { "$ref": "#/definitions/kindOption" }, "id": { "$ref": "#/definitions/id" }, "optional": { "$ref": "#/definitions/optional" }, "weight": { "$ref": "#/definitions/weight" }, "quote": { "$ref": "#/definitions/quote" }, "note": { "$ref": "#/definitions/note" }, "manual": { "$ref": "#/definitions/manual" } }, "required": ["name"], "additionalProperties": false };
var schema46 = { "enum": ["programming", "spoken"], "description": "Settles a name that is both a spoken and a programming language." };
function validate158(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data === "programming" || data === "spoken")) {
    const err0 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema46.enum }, schema: schema46.enum, parentSchema: schema46, data };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  validate158.errors = vErrors;
  return errors === 0;
}
function validate153(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" }, schema: schema45.required, parentSchema: schema45, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!func2.call(schema45.properties, key0)) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: false, parentSchema: schema45, data };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.name !== void 0) {
      if (!validate59(data.name, { instancePath: instancePath + "/name", parentData: data, parentDataProperty: "name", rootData })) {
        vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
        errors = vErrors.length;
      }
    }
    if (data.aliases !== void 0) {
      if (!validate108(data.aliases, { instancePath: instancePath + "/aliases", parentData: data, parentDataProperty: "aliases", rootData })) {
        vErrors = vErrors === null ? validate108.errors : vErrors.concat(validate108.errors);
        errors = vErrors.length;
      }
    }
    if (data.not !== void 0) {
      if (!validate110(data.not, { instancePath: instancePath + "/not", parentData: data, parentDataProperty: "not", rootData })) {
        vErrors = vErrors === null ? validate110.errors : vErrors.concat(validate110.errors);
        errors = vErrors.length;
      }
    }
    if (data.years !== void 0) {
      if (!validate73(data.years, { instancePath: instancePath + "/years", parentData: data, parentDataProperty: "years", rootData })) {
        vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
        errors = vErrors.length;
      }
    }
    if (data.kind !== void 0) {
      if (!validate158(data.kind, { instancePath: instancePath + "/kind", parentData: data, parentDataProperty: "kind", rootData })) {
        vErrors = vErrors === null ? validate158.errors : vErrors.concat(validate158.errors);
        errors = vErrors.length;
      }
    }
    if (data.id !== void 0) {
      if (!validate45(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData })) {
        vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors);
        errors = vErrors.length;
      }
    }
    if (data.optional !== void 0) {
      if (!validate47(data.optional, { instancePath: instancePath + "/optional", parentData: data, parentDataProperty: "optional", rootData })) {
        vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
        errors = vErrors.length;
      }
    }
    if (data.weight !== void 0) {
      if (!validate49(data.weight, { instancePath: instancePath + "/weight", parentData: data, parentDataProperty: "weight", rootData })) {
        vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors);
        errors = vErrors.length;
      }
    }
    if (data.quote !== void 0) {
      if (!validate51(data.quote, { instancePath: instancePath + "/quote", parentData: data, parentDataProperty: "quote", rootData })) {
        vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
        errors = vErrors.length;
      }
    }
    if (data.note !== void 0) {
      if (!validate53(data.note, { instancePath: instancePath + "/note", parentData: data, parentDataProperty: "note", rootData })) {
        vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
        errors = vErrors.length;
      }
    }
    if (data.manual !== void 0) {
      if (!validate68(data.manual, { instancePath: instancePath + "/manual", parentData: data, parentDataProperty: "manual", rootData })) {
        vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema45.type, parentSchema: schema45, data };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
  }
  validate153.errors = vErrors;
  return errors === 0;
}
function validate121(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  let valid0 = true;
  const _errs1 = errors;
  if (!(data && typeof data == "object" && !Array.isArray(data))) {
    const err0 = {};
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  var _valid0 = _errs1 === errors;
  errors = _errs0;
  if (vErrors !== null) {
    if (_errs0) {
      vErrors.length = _errs0;
    } else {
      vErrors = null;
    }
  }
  let ifClause0;
  if (_valid0) {
    const _errs3 = errors;
    const _errs4 = errors;
    let valid1 = true;
    const _errs5 = errors;
    if (!validate23(data, { instancePath, parentData, parentDataProperty, rootData })) {
      vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
      errors = vErrors.length;
    }
    var _valid1 = _errs5 === errors;
    errors = _errs4;
    if (vErrors !== null) {
      if (_errs4) {
        vErrors.length = _errs4;
      } else {
        vErrors = null;
      }
    }
    let ifClause1;
    if (_valid1) {
      const _errs6 = errors;
      if (!validate123(data, { instancePath, parentData, parentDataProperty, rootData })) {
        vErrors = vErrors === null ? validate123.errors : vErrors.concat(validate123.errors);
        errors = vErrors.length;
      }
      var _valid1 = _errs6 === errors;
      valid1 = _valid1;
      ifClause1 = "then";
    } else {
      const _errs7 = errors;
      const _errs8 = errors;
      let valid2 = true;
      const _errs9 = errors;
      const _errs10 = errors;
      let valid3 = false;
      const _errs11 = errors;
      if (!(data && typeof data == "object" && !Array.isArray(data))) {
        const err1 = {};
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
      const _errs13 = errors;
      let valid4 = false;
      const _errs14 = errors;
      if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if (data.level === void 0 && (missing0 = "level")) {
          const err2 = {};
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
      }
      var _valid4 = _errs14 === errors;
      valid4 = valid4 || _valid4;
      if (!valid4) {
        const err3 = {};
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      } else {
        errors = _errs13;
        if (vErrors !== null) {
          if (_errs13) {
            vErrors.length = _errs13;
          } else {
            vErrors = null;
          }
        }
      }
      var _valid3 = _errs11 === errors;
      valid3 = valid3 || _valid3;
      if (!valid3) {
        const _errs15 = errors;
        if (errors === _errs15) {
          if (data && typeof data == "object" && !Array.isArray(data)) {
            let missing1;
            if (data.kind === void 0 && (missing1 = "kind")) {
              const err4 = {};
              if (vErrors === null) {
                vErrors = [err4];
              } else {
                vErrors.push(err4);
              }
              errors++;
            } else {
              if (data.kind !== void 0) {
                if ("spoken" !== data.kind) {
                  const err5 = {};
                  if (vErrors === null) {
                    vErrors = [err5];
                  } else {
                    vErrors.push(err5);
                  }
                  errors++;
                }
              }
            }
          } else {
            const err6 = {};
            if (vErrors === null) {
              vErrors = [err6];
            } else {
              vErrors.push(err6);
            }
            errors++;
          }
        }
        var _valid3 = _errs15 === errors;
        valid3 = valid3 || _valid3;
      }
      if (!valid3) {
        const err7 = {};
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      } else {
        errors = _errs10;
        if (vErrors !== null) {
          if (_errs10) {
            vErrors.length = _errs10;
          } else {
            vErrors = null;
          }
        }
      }
      var _valid2 = _errs9 === errors;
      errors = _errs8;
      if (vErrors !== null) {
        if (_errs8) {
          vErrors.length = _errs8;
        } else {
          vErrors = null;
        }
      }
      let ifClause2;
      if (_valid2) {
        const _errs18 = errors;
        if (!validate139(data, { instancePath, parentData, parentDataProperty, rootData })) {
          vErrors = vErrors === null ? validate139.errors : vErrors.concat(validate139.errors);
          errors = vErrors.length;
        }
        var _valid2 = _errs18 === errors;
        valid2 = _valid2;
        ifClause2 = "then";
      } else {
        const _errs19 = errors;
        if (!validate153(data, { instancePath, parentData, parentDataProperty, rootData })) {
          vErrors = vErrors === null ? validate153.errors : vErrors.concat(validate153.errors);
          errors = vErrors.length;
        }
        var _valid2 = _errs19 === errors;
        valid2 = _valid2;
        ifClause2 = "else";
      }
      if (!valid2) {
        const err8 = { instancePath, schemaPath: "#/then/else/if", keyword: "if", params: { failingKeyword: ifClause2 }, schema: schema39.then.else.if, parentSchema: schema39.then.else, data };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
      var _valid1 = _errs7 === errors;
      valid1 = _valid1;
      ifClause1 = "else";
    }
    if (!valid1) {
      const err9 = { instancePath, schemaPath: "#/then/if", keyword: "if", params: { failingKeyword: ifClause1 }, schema: schema39.then.if, parentSchema: schema39.then, data };
      if (vErrors === null) {
        vErrors = [err9];
      } else {
        vErrors.push(err9);
      }
      errors++;
    }
    var _valid0 = _errs3 === errors;
    valid0 = _valid0;
    ifClause0 = "then";
  } else {
    const _errs20 = errors;
    const _errs21 = errors;
    let valid6 = true;
    const _errs22 = errors;
    if (typeof data !== "string") {
      const err10 = {};
      if (vErrors === null) {
        vErrors = [err10];
      } else {
        vErrors.push(err10);
      }
      errors++;
    }
    var _valid5 = _errs22 === errors;
    errors = _errs21;
    if (vErrors !== null) {
      if (_errs21) {
        vErrors.length = _errs21;
      } else {
        vErrors = null;
      }
    }
    let ifClause3;
    if (_valid5) {
      const _errs24 = errors;
      if (typeof data === "string") {
        if (func3(data) > 300) {
          const err11 = { instancePath, schemaPath: "#/else/then/maxLength", keyword: "maxLength", params: { limit: 300 }, schema: 300, parentSchema: schema39.else.then, data };
          if (vErrors === null) {
            vErrors = [err11];
          } else {
            vErrors.push(err11);
          }
          errors++;
        }
        if (!pattern0.test(data)) {
          const err12 = { instancePath, schemaPath: "#/else/then/pattern", keyword: "pattern", params: { pattern: "\\S" }, schema: "\\S", parentSchema: schema39.else.then, data };
          if (vErrors === null) {
            vErrors = [err12];
          } else {
            vErrors.push(err12);
          }
          errors++;
        }
      } else {
        const err13 = { instancePath, schemaPath: "#/else/then/type", keyword: "type", params: { type: "string" }, schema: schema39.else.then.type, parentSchema: schema39.else.then, data };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
      var _valid5 = _errs24 === errors;
      valid6 = _valid5;
      ifClause3 = "then";
    } else {
      const _errs26 = errors;
      if (typeof data !== "string" && !(data && typeof data == "object" && !Array.isArray(data))) {
        const err14 = { instancePath, schemaPath: "#/else/else/type", keyword: "type", params: { type: schema39.else.else.type }, schema: schema39.else.else.type, parentSchema: schema39.else.else, data };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
      var _valid5 = _errs26 === errors;
      valid6 = _valid5;
      ifClause3 = "else";
    }
    if (!valid6) {
      const err15 = { instancePath, schemaPath: "#/else/if", keyword: "if", params: { failingKeyword: ifClause3 }, schema: schema39.else.if, parentSchema: schema39.else, data };
      if (vErrors === null) {
        vErrors = [err15];
      } else {
        vErrors.push(err15);
      }
      errors++;
    }
    var _valid0 = _errs20 === errors;
    valid0 = _valid0;
    ifClause0 = "else";
  }
  if (!valid0) {
    const err16 = { instancePath, schemaPath: "#/if", keyword: "if", params: { failingKeyword: ifClause0 }, schema: schema39.if, parentSchema: schema39, data };
    if (vErrors === null) {
      vErrors = [err16];
    } else {
      vErrors.push(err16);
    }
    errors++;
  }
  validate121.errors = vErrors;
  return errors === 0;
}
var schema47 = { "description": "Conferences and journals to have published at.", "if": { "type": "object" }, "then": { "if": { "$ref": "#/definitions/isGroup" }, "then": { "$ref": "#/definitions/venuesGroup" }, "else": { "$ref": "#/definitions/venueLeaf" } }, "else": { "if": { "type": "string" }, "then": { "type": "string", "pattern": "\\S", "maxLength": 300, "description": "The name: short for a mapping with `name`." }, "else": { "type": ["string", "object"], "title": "a requirement: its name, or a mapping" } } };
var schema48 = { "type": "object", "title": "a group of requirements", "properties": { "allOf": { "type": "array", "items": { "$ref": "#/definitions/venuesMember" }, "minItems": 1, "maxItems": 1e3, "title": "a list of requirements", "description": "All of these." }, "anyOf": { "type": "array", "items": { "$ref": "#/definitions/venuesMember" }, "minItems": 1, "maxItems": 1e3, "title": "a list of requirements", "description": "One of these." }, "of": { "type": "array", "items": { "$ref": "#/definitions/venuesMember" }, "minItems": 1, "maxItems": 1e3, "title": "a list of requirements", "description": "At least `atLeast` of these." }, "atLeast": { "$ref": "#/definitions/atLeast" }, "name": { "$ref": "#/definitions/groupName" }, "id": { "$ref": "#/definitions/id" }, "optional": { "$ref": "#/definitions/optional" }, "weight": { "$ref": "#/definitions/weight" }, "quote": { "$ref": "#/definitions/quote" }, "note": { "$ref": "#/definitions/note" }, "orRelated": { "$ref": "#/definitions/orRelated" }, "count": { "$ref": "#/definitions/count" } }, "allOf": [{ "$ref": "#/definitions/oneList" }], "additionalProperties": false };
var schema49 = { "if": { "$ref": "#/definitions/isCrossing" }, "then": { "$ref": "#/definitions/crossing" }, "else": { "$ref": "#/definitions/venuesItem" } };
var wrapper8 = { validate: validate168 };
function validate172(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  let valid0 = true;
  const _errs1 = errors;
  if (!validate29(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
    errors = vErrors.length;
  }
  var _valid0 = _errs1 === errors;
  errors = _errs0;
  if (vErrors !== null) {
    if (_errs0) {
      vErrors.length = _errs0;
    } else {
      vErrors = null;
    }
  }
  let ifClause0;
  if (_valid0) {
    const _errs2 = errors;
    if (!wrapper1.validate(data, { instancePath, parentData, parentDataProperty, rootData })) {
      vErrors = vErrors === null ? wrapper1.validate.errors : vErrors.concat(wrapper1.validate.errors);
      errors = vErrors.length;
    }
    var _valid0 = _errs2 === errors;
    valid0 = _valid0;
    ifClause0 = "then";
  } else {
    const _errs3 = errors;
    if (!wrapper8.validate(data, { instancePath, parentData, parentDataProperty, rootData })) {
      vErrors = vErrors === null ? wrapper8.validate.errors : vErrors.concat(wrapper8.validate.errors);
      errors = vErrors.length;
    }
    var _valid0 = _errs3 === errors;
    valid0 = _valid0;
    ifClause0 = "else";
  }
  if (!valid0) {
    const err0 = { instancePath, schemaPath: "#/if", keyword: "if", params: { failingKeyword: ifClause0 }, schema: schema49.if, parentSchema: schema49, data };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  validate172.errors = vErrors;
  return errors === 0;
}
var schema50 = { "type": "integer", "minimum": 1, "maximum": 1e3, "title": "a whole number of 1 or more", "description": "How many papers over all members." };
function validate185(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(typeof data == "number" && (!(data % 1) && !isNaN(data)) && isFinite(data))) {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "integer" }, schema: schema50.type, parentSchema: schema50, data };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (typeof data == "number" && isFinite(data)) {
    if (data > 1e3 || isNaN(data)) {
      const err1 = { instancePath, schemaPath: "#/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e3 }, schema: 1e3, parentSchema: schema50, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data < 1 || isNaN(data)) {
      const err2 = { instancePath, schemaPath: "#/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: schema50, data };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
  }
  validate185.errors = vErrors;
  return errors === 0;
}
function validate170(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!validate26(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
    errors = vErrors.length;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!func2.call(schema48.properties, key0)) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: false, parentSchema: schema48, data };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.allOf !== void 0) {
      let data0 = data.allOf;
      if (Array.isArray(data0)) {
        if (data0.length > 1e3) {
          const err1 = { instancePath: instancePath + "/allOf", schemaPath: "#/properties/allOf/maxItems", keyword: "maxItems", params: { limit: 1e3 }, schema: 1e3, parentSchema: schema48.properties.allOf, data: data0 };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
        if (data0.length < 1) {
          const err2 = { instancePath: instancePath + "/allOf", schemaPath: "#/properties/allOf/minItems", keyword: "minItems", params: { limit: 1 }, schema: 1, parentSchema: schema48.properties.allOf, data: data0 };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate172(data0[i0], { instancePath: instancePath + "/allOf/" + i0, parentData: data0, parentDataProperty: i0, rootData })) {
            vErrors = vErrors === null ? validate172.errors : vErrors.concat(validate172.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err3 = { instancePath: instancePath + "/allOf", schemaPath: "#/properties/allOf/type", keyword: "type", params: { type: "array" }, schema: schema48.properties.allOf.type, parentSchema: schema48.properties.allOf, data: data0 };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.anyOf !== void 0) {
      let data2 = data.anyOf;
      if (Array.isArray(data2)) {
        if (data2.length > 1e3) {
          const err4 = { instancePath: instancePath + "/anyOf", schemaPath: "#/properties/anyOf/maxItems", keyword: "maxItems", params: { limit: 1e3 }, schema: 1e3, parentSchema: schema48.properties.anyOf, data: data2 };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
        if (data2.length < 1) {
          const err5 = { instancePath: instancePath + "/anyOf", schemaPath: "#/properties/anyOf/minItems", keyword: "minItems", params: { limit: 1 }, schema: 1, parentSchema: schema48.properties.anyOf, data: data2 };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
        const len1 = data2.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (!validate172(data2[i1], { instancePath: instancePath + "/anyOf/" + i1, parentData: data2, parentDataProperty: i1, rootData })) {
            vErrors = vErrors === null ? validate172.errors : vErrors.concat(validate172.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err6 = { instancePath: instancePath + "/anyOf", schemaPath: "#/properties/anyOf/type", keyword: "type", params: { type: "array" }, schema: schema48.properties.anyOf.type, parentSchema: schema48.properties.anyOf, data: data2 };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.of !== void 0) {
      let data4 = data.of;
      if (Array.isArray(data4)) {
        if (data4.length > 1e3) {
          const err7 = { instancePath: instancePath + "/of", schemaPath: "#/properties/of/maxItems", keyword: "maxItems", params: { limit: 1e3 }, schema: 1e3, parentSchema: schema48.properties.of, data: data4 };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
        if (data4.length < 1) {
          const err8 = { instancePath: instancePath + "/of", schemaPath: "#/properties/of/minItems", keyword: "minItems", params: { limit: 1 }, schema: 1, parentSchema: schema48.properties.of, data: data4 };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
        const len2 = data4.length;
        for (let i2 = 0; i2 < len2; i2++) {
          if (!validate172(data4[i2], { instancePath: instancePath + "/of/" + i2, parentData: data4, parentDataProperty: i2, rootData })) {
            vErrors = vErrors === null ? validate172.errors : vErrors.concat(validate172.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err9 = { instancePath: instancePath + "/of", schemaPath: "#/properties/of/type", keyword: "type", params: { type: "array" }, schema: schema48.properties.of.type, parentSchema: schema48.properties.of, data: data4 };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.atLeast !== void 0) {
      if (!validate41(data.atLeast, { instancePath: instancePath + "/atLeast", parentData: data, parentDataProperty: "atLeast", rootData })) {
        vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors);
        errors = vErrors.length;
      }
    }
    if (data.name !== void 0) {
      if (!validate43(data.name, { instancePath: instancePath + "/name", parentData: data, parentDataProperty: "name", rootData })) {
        vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
        errors = vErrors.length;
      }
    }
    if (data.id !== void 0) {
      if (!validate45(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData })) {
        vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors);
        errors = vErrors.length;
      }
    }
    if (data.optional !== void 0) {
      if (!validate47(data.optional, { instancePath: instancePath + "/optional", parentData: data, parentDataProperty: "optional", rootData })) {
        vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
        errors = vErrors.length;
      }
    }
    if (data.weight !== void 0) {
      if (!validate49(data.weight, { instancePath: instancePath + "/weight", parentData: data, parentDataProperty: "weight", rootData })) {
        vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors);
        errors = vErrors.length;
      }
    }
    if (data.quote !== void 0) {
      if (!validate51(data.quote, { instancePath: instancePath + "/quote", parentData: data, parentDataProperty: "quote", rootData })) {
        vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
        errors = vErrors.length;
      }
    }
    if (data.note !== void 0) {
      if (!validate53(data.note, { instancePath: instancePath + "/note", parentData: data, parentDataProperty: "note", rootData })) {
        vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
        errors = vErrors.length;
      }
    }
    if (data.orRelated !== void 0) {
      if (!validate55(data.orRelated, { instancePath: instancePath + "/orRelated", parentData: data, parentDataProperty: "orRelated", rootData })) {
        vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
        errors = vErrors.length;
      }
    }
    if (data.count !== void 0) {
      if (!validate185(data.count, { instancePath: instancePath + "/count", parentData: data, parentDataProperty: "count", rootData })) {
        vErrors = vErrors === null ? validate185.errors : vErrors.concat(validate185.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err10 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema48.type, parentSchema: schema48, data };
    if (vErrors === null) {
      vErrors = [err10];
    } else {
      vErrors.push(err10);
    }
    errors++;
  }
  validate170.errors = vErrors;
  return errors === 0;
}
var schema51 = { "type": "object", "title": "a venue: its name, or a mapping", "properties": { "name": { "$ref": "#/definitions/nameOption" }, "aliases": { "$ref": "#/definitions/aliasesOption" }, "count": { "$ref": "#/definitions/countOption" }, "id": { "$ref": "#/definitions/id" }, "optional": { "$ref": "#/definitions/optional" }, "weight": { "$ref": "#/definitions/weight" }, "quote": { "$ref": "#/definitions/quote" }, "note": { "$ref": "#/definitions/note" }, "manual": { "$ref": "#/definitions/manual" } }, "required": ["name"], "additionalProperties": false };
var schema52 = { "type": "integer", "minimum": 1, "maximum": 1e3, "default": 1, "description": "How many papers." };
function validate191(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(typeof data == "number" && (!(data % 1) && !isNaN(data)) && isFinite(data))) {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "integer" }, schema: schema52.type, parentSchema: schema52, data };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (typeof data == "number" && isFinite(data)) {
    if (data > 1e3 || isNaN(data)) {
      const err1 = { instancePath, schemaPath: "#/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e3 }, schema: 1e3, parentSchema: schema52, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data < 1 || isNaN(data)) {
      const err2 = { instancePath, schemaPath: "#/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: schema52, data };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
  }
  validate191.errors = vErrors;
  return errors === 0;
}
function validate188(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" }, schema: schema51.required, parentSchema: schema51, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!func2.call(schema51.properties, key0)) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: false, parentSchema: schema51, data };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.name !== void 0) {
      if (!validate59(data.name, { instancePath: instancePath + "/name", parentData: data, parentDataProperty: "name", rootData })) {
        vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
        errors = vErrors.length;
      }
    }
    if (data.aliases !== void 0) {
      if (!validate108(data.aliases, { instancePath: instancePath + "/aliases", parentData: data, parentDataProperty: "aliases", rootData })) {
        vErrors = vErrors === null ? validate108.errors : vErrors.concat(validate108.errors);
        errors = vErrors.length;
      }
    }
    if (data.count !== void 0) {
      if (!validate191(data.count, { instancePath: instancePath + "/count", parentData: data, parentDataProperty: "count", rootData })) {
        vErrors = vErrors === null ? validate191.errors : vErrors.concat(validate191.errors);
        errors = vErrors.length;
      }
    }
    if (data.id !== void 0) {
      if (!validate45(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData })) {
        vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors);
        errors = vErrors.length;
      }
    }
    if (data.optional !== void 0) {
      if (!validate47(data.optional, { instancePath: instancePath + "/optional", parentData: data, parentDataProperty: "optional", rootData })) {
        vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
        errors = vErrors.length;
      }
    }
    if (data.weight !== void 0) {
      if (!validate49(data.weight, { instancePath: instancePath + "/weight", parentData: data, parentDataProperty: "weight", rootData })) {
        vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors);
        errors = vErrors.length;
      }
    }
    if (data.quote !== void 0) {
      if (!validate51(data.quote, { instancePath: instancePath + "/quote", parentData: data, parentDataProperty: "quote", rootData })) {
        vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
        errors = vErrors.length;
      }
    }
    if (data.note !== void 0) {
      if (!validate53(data.note, { instancePath: instancePath + "/note", parentData: data, parentDataProperty: "note", rootData })) {
        vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
        errors = vErrors.length;
      }
    }
    if (data.manual !== void 0) {
      if (!validate68(data.manual, { instancePath: instancePath + "/manual", parentData: data, parentDataProperty: "manual", rootData })) {
        vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema51.type, parentSchema: schema51, data };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
  }
  validate188.errors = vErrors;
  return errors === 0;
}
function validate168(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  let valid0 = true;
  const _errs1 = errors;
  if (!(data && typeof data == "object" && !Array.isArray(data))) {
    const err0 = {};
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  var _valid0 = _errs1 === errors;
  errors = _errs0;
  if (vErrors !== null) {
    if (_errs0) {
      vErrors.length = _errs0;
    } else {
      vErrors = null;
    }
  }
  let ifClause0;
  if (_valid0) {
    const _errs3 = errors;
    const _errs4 = errors;
    let valid1 = true;
    const _errs5 = errors;
    if (!validate23(data, { instancePath, parentData, parentDataProperty, rootData })) {
      vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
      errors = vErrors.length;
    }
    var _valid1 = _errs5 === errors;
    errors = _errs4;
    if (vErrors !== null) {
      if (_errs4) {
        vErrors.length = _errs4;
      } else {
        vErrors = null;
      }
    }
    let ifClause1;
    if (_valid1) {
      const _errs6 = errors;
      if (!validate170(data, { instancePath, parentData, parentDataProperty, rootData })) {
        vErrors = vErrors === null ? validate170.errors : vErrors.concat(validate170.errors);
        errors = vErrors.length;
      }
      var _valid1 = _errs6 === errors;
      valid1 = _valid1;
      ifClause1 = "then";
    } else {
      const _errs7 = errors;
      if (!validate188(data, { instancePath, parentData, parentDataProperty, rootData })) {
        vErrors = vErrors === null ? validate188.errors : vErrors.concat(validate188.errors);
        errors = vErrors.length;
      }
      var _valid1 = _errs7 === errors;
      valid1 = _valid1;
      ifClause1 = "else";
    }
    if (!valid1) {
      const err1 = { instancePath, schemaPath: "#/then/if", keyword: "if", params: { failingKeyword: ifClause1 }, schema: schema47.then.if, parentSchema: schema47.then, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    var _valid0 = _errs3 === errors;
    valid0 = _valid0;
    ifClause0 = "then";
  } else {
    const _errs8 = errors;
    const _errs9 = errors;
    let valid2 = true;
    const _errs10 = errors;
    if (typeof data !== "string") {
      const err2 = {};
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    var _valid2 = _errs10 === errors;
    errors = _errs9;
    if (vErrors !== null) {
      if (_errs9) {
        vErrors.length = _errs9;
      } else {
        vErrors = null;
      }
    }
    let ifClause2;
    if (_valid2) {
      const _errs12 = errors;
      if (typeof data === "string") {
        if (func3(data) > 300) {
          const err3 = { instancePath, schemaPath: "#/else/then/maxLength", keyword: "maxLength", params: { limit: 300 }, schema: 300, parentSchema: schema47.else.then, data };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
        if (!pattern0.test(data)) {
          const err4 = { instancePath, schemaPath: "#/else/then/pattern", keyword: "pattern", params: { pattern: "\\S" }, schema: "\\S", parentSchema: schema47.else.then, data };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
      } else {
        const err5 = { instancePath, schemaPath: "#/else/then/type", keyword: "type", params: { type: "string" }, schema: schema47.else.then.type, parentSchema: schema47.else.then, data };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
      var _valid2 = _errs12 === errors;
      valid2 = _valid2;
      ifClause2 = "then";
    } else {
      const _errs14 = errors;
      if (typeof data !== "string" && !(data && typeof data == "object" && !Array.isArray(data))) {
        const err6 = { instancePath, schemaPath: "#/else/else/type", keyword: "type", params: { type: schema47.else.else.type }, schema: schema47.else.else.type, parentSchema: schema47.else.else, data };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
      var _valid2 = _errs14 === errors;
      valid2 = _valid2;
      ifClause2 = "else";
    }
    if (!valid2) {
      const err7 = { instancePath, schemaPath: "#/else/if", keyword: "if", params: { failingKeyword: ifClause2 }, schema: schema47.else.if, parentSchema: schema47.else, data };
      if (vErrors === null) {
        vErrors = [err7];
      } else {
        vErrors.push(err7);
      }
      errors++;
    }
    var _valid0 = _errs8 === errors;
    valid0 = _valid0;
    ifClause0 = "else";
  }
  if (!valid0) {
    const err8 = { instancePath, schemaPath: "#/if", keyword: "if", params: { failingKeyword: ifClause0 }, schema: schema47.if, parentSchema: schema47, data };
    if (vErrors === null) {
      vErrors = [err8];
    } else {
      vErrors.push(err8);
    }
    errors++;
  }
  validate168.errors = vErrors;
  return errors === 0;
}
var schema53 = { "description": "Communication, teamwork and the like.", "if": { "type": "object" }, "then": { "if": { "$ref": "#/definitions/isGroup" }, "then": { "$ref": "#/definitions/softSkillsGroup" }, "else": { "$ref": "#/definitions/softSkillLeaf" } }, "else": { "if": { "type": "string" }, "then": { "type": "string", "pattern": "\\S", "maxLength": 300, "description": "The name: short for a mapping with `name`." }, "else": { "type": ["string", "object"], "title": "a requirement: its name, or a mapping" } } };
var schema54 = { "type": "object", "title": "a group of requirements", "properties": { "allOf": { "type": "array", "items": { "$ref": "#/definitions/softSkillsMember" }, "minItems": 1, "maxItems": 1e3, "title": "a list of requirements", "description": "All of these." }, "anyOf": { "type": "array", "items": { "$ref": "#/definitions/softSkillsMember" }, "minItems": 1, "maxItems": 1e3, "title": "a list of requirements", "description": "One of these." }, "of": { "type": "array", "items": { "$ref": "#/definitions/softSkillsMember" }, "minItems": 1, "maxItems": 1e3, "title": "a list of requirements", "description": "At least `atLeast` of these." }, "atLeast": { "$ref": "#/definitions/atLeast" }, "name": { "$ref": "#/definitions/groupName" }, "id": { "$ref": "#/definitions/id" }, "optional": { "$ref": "#/definitions/optional" }, "weight": { "$ref": "#/definitions/weight" }, "quote": { "$ref": "#/definitions/quote" }, "note": { "$ref": "#/definitions/note" }, "orRelated": { "$ref": "#/definitions/orRelated" } }, "allOf": [{ "$ref": "#/definitions/oneList" }], "additionalProperties": false };
var schema55 = { "if": { "$ref": "#/definitions/isCrossing" }, "then": { "$ref": "#/definitions/crossing" }, "else": { "$ref": "#/definitions/softSkillsItem" } };
var wrapper10 = { validate: validate201 };
function validate205(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  let valid0 = true;
  const _errs1 = errors;
  if (!validate29(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
    errors = vErrors.length;
  }
  var _valid0 = _errs1 === errors;
  errors = _errs0;
  if (vErrors !== null) {
    if (_errs0) {
      vErrors.length = _errs0;
    } else {
      vErrors = null;
    }
  }
  let ifClause0;
  if (_valid0) {
    const _errs2 = errors;
    if (!wrapper1.validate(data, { instancePath, parentData, parentDataProperty, rootData })) {
      vErrors = vErrors === null ? wrapper1.validate.errors : vErrors.concat(wrapper1.validate.errors);
      errors = vErrors.length;
    }
    var _valid0 = _errs2 === errors;
    valid0 = _valid0;
    ifClause0 = "then";
  } else {
    const _errs3 = errors;
    if (!wrapper10.validate(data, { instancePath, parentData, parentDataProperty, rootData })) {
      vErrors = vErrors === null ? wrapper10.validate.errors : vErrors.concat(wrapper10.validate.errors);
      errors = vErrors.length;
    }
    var _valid0 = _errs3 === errors;
    valid0 = _valid0;
    ifClause0 = "else";
  }
  if (!valid0) {
    const err0 = { instancePath, schemaPath: "#/if", keyword: "if", params: { failingKeyword: ifClause0 }, schema: schema55.if, parentSchema: schema55, data };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  validate205.errors = vErrors;
  return errors === 0;
}
function validate203(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!validate26(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
    errors = vErrors.length;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!func2.call(schema54.properties, key0)) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: false, parentSchema: schema54, data };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.allOf !== void 0) {
      let data0 = data.allOf;
      if (Array.isArray(data0)) {
        if (data0.length > 1e3) {
          const err1 = { instancePath: instancePath + "/allOf", schemaPath: "#/properties/allOf/maxItems", keyword: "maxItems", params: { limit: 1e3 }, schema: 1e3, parentSchema: schema54.properties.allOf, data: data0 };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
        if (data0.length < 1) {
          const err2 = { instancePath: instancePath + "/allOf", schemaPath: "#/properties/allOf/minItems", keyword: "minItems", params: { limit: 1 }, schema: 1, parentSchema: schema54.properties.allOf, data: data0 };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate205(data0[i0], { instancePath: instancePath + "/allOf/" + i0, parentData: data0, parentDataProperty: i0, rootData })) {
            vErrors = vErrors === null ? validate205.errors : vErrors.concat(validate205.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err3 = { instancePath: instancePath + "/allOf", schemaPath: "#/properties/allOf/type", keyword: "type", params: { type: "array" }, schema: schema54.properties.allOf.type, parentSchema: schema54.properties.allOf, data: data0 };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.anyOf !== void 0) {
      let data2 = data.anyOf;
      if (Array.isArray(data2)) {
        if (data2.length > 1e3) {
          const err4 = { instancePath: instancePath + "/anyOf", schemaPath: "#/properties/anyOf/maxItems", keyword: "maxItems", params: { limit: 1e3 }, schema: 1e3, parentSchema: schema54.properties.anyOf, data: data2 };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
        if (data2.length < 1) {
          const err5 = { instancePath: instancePath + "/anyOf", schemaPath: "#/properties/anyOf/minItems", keyword: "minItems", params: { limit: 1 }, schema: 1, parentSchema: schema54.properties.anyOf, data: data2 };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
        const len1 = data2.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (!validate205(data2[i1], { instancePath: instancePath + "/anyOf/" + i1, parentData: data2, parentDataProperty: i1, rootData })) {
            vErrors = vErrors === null ? validate205.errors : vErrors.concat(validate205.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err6 = { instancePath: instancePath + "/anyOf", schemaPath: "#/properties/anyOf/type", keyword: "type", params: { type: "array" }, schema: schema54.properties.anyOf.type, parentSchema: schema54.properties.anyOf, data: data2 };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.of !== void 0) {
      let data4 = data.of;
      if (Array.isArray(data4)) {
        if (data4.length > 1e3) {
          const err7 = { instancePath: instancePath + "/of", schemaPath: "#/properties/of/maxItems", keyword: "maxItems", params: { limit: 1e3 }, schema: 1e3, parentSchema: schema54.properties.of, data: data4 };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
        if (data4.length < 1) {
          const err8 = { instancePath: instancePath + "/of", schemaPath: "#/properties/of/minItems", keyword: "minItems", params: { limit: 1 }, schema: 1, parentSchema: schema54.properties.of, data: data4 };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
        const len2 = data4.length;
        for (let i2 = 0; i2 < len2; i2++) {
          if (!validate205(data4[i2], { instancePath: instancePath + "/of/" + i2, parentData: data4, parentDataProperty: i2, rootData })) {
            vErrors = vErrors === null ? validate205.errors : vErrors.concat(validate205.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err9 = { instancePath: instancePath + "/of", schemaPath: "#/properties/of/type", keyword: "type", params: { type: "array" }, schema: schema54.properties.of.type, parentSchema: schema54.properties.of, data: data4 };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.atLeast !== void 0) {
      if (!validate41(data.atLeast, { instancePath: instancePath + "/atLeast", parentData: data, parentDataProperty: "atLeast", rootData })) {
        vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors);
        errors = vErrors.length;
      }
    }
    if (data.name !== void 0) {
      if (!validate43(data.name, { instancePath: instancePath + "/name", parentData: data, parentDataProperty: "name", rootData })) {
        vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
        errors = vErrors.length;
      }
    }
    if (data.id !== void 0) {
      if (!validate45(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData })) {
        vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors);
        errors = vErrors.length;
      }
    }
    if (data.optional !== void 0) {
      if (!validate47(data.optional, { instancePath: instancePath + "/optional", parentData: data, parentDataProperty: "optional", rootData })) {
        vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
        errors = vErrors.length;
      }
    }
    if (data.weight !== void 0) {
      if (!validate49(data.weight, { instancePath: instancePath + "/weight", parentData: data, parentDataProperty: "weight", rootData })) {
        vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors);
        errors = vErrors.length;
      }
    }
    if (data.quote !== void 0) {
      if (!validate51(data.quote, { instancePath: instancePath + "/quote", parentData: data, parentDataProperty: "quote", rootData })) {
        vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
        errors = vErrors.length;
      }
    }
    if (data.note !== void 0) {
      if (!validate53(data.note, { instancePath: instancePath + "/note", parentData: data, parentDataProperty: "note", rootData })) {
        vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
        errors = vErrors.length;
      }
    }
    if (data.orRelated !== void 0) {
      if (!validate55(data.orRelated, { instancePath: instancePath + "/orRelated", parentData: data, parentDataProperty: "orRelated", rootData })) {
        vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err10 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema54.type, parentSchema: schema54, data };
    if (vErrors === null) {
      vErrors = [err10];
    } else {
      vErrors.push(err10);
    }
    errors++;
  }
  validate203.errors = vErrors;
  return errors === 0;
}
var schema56 = { "type": "object", "title": "a soft skill: its name, or a mapping", "properties": { "name": { "$ref": "#/definitions/nameOption" }, "aliases": { "$ref": "#/definitions/aliasesOption" }, "id": { "$ref": "#/definitions/id" }, "optional": { "$ref": "#/definitions/optional" }, "weight": { "$ref": "#/definitions/weight" }, "quote": { "$ref": "#/definitions/quote" }, "note": { "$ref": "#/definitions/note" }, "manual": { "$ref": "#/definitions/manual" } }, "required": ["name"], "additionalProperties": false };
function validate219(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" }, schema: schema56.required, parentSchema: schema56, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "name" || key0 === "aliases" || key0 === "id" || key0 === "optional" || key0 === "weight" || key0 === "quote" || key0 === "note" || key0 === "manual")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: false, parentSchema: schema56, data };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.name !== void 0) {
      if (!validate59(data.name, { instancePath: instancePath + "/name", parentData: data, parentDataProperty: "name", rootData })) {
        vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
        errors = vErrors.length;
      }
    }
    if (data.aliases !== void 0) {
      if (!validate108(data.aliases, { instancePath: instancePath + "/aliases", parentData: data, parentDataProperty: "aliases", rootData })) {
        vErrors = vErrors === null ? validate108.errors : vErrors.concat(validate108.errors);
        errors = vErrors.length;
      }
    }
    if (data.id !== void 0) {
      if (!validate45(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData })) {
        vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors);
        errors = vErrors.length;
      }
    }
    if (data.optional !== void 0) {
      if (!validate47(data.optional, { instancePath: instancePath + "/optional", parentData: data, parentDataProperty: "optional", rootData })) {
        vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
        errors = vErrors.length;
      }
    }
    if (data.weight !== void 0) {
      if (!validate49(data.weight, { instancePath: instancePath + "/weight", parentData: data, parentDataProperty: "weight", rootData })) {
        vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors);
        errors = vErrors.length;
      }
    }
    if (data.quote !== void 0) {
      if (!validate51(data.quote, { instancePath: instancePath + "/quote", parentData: data, parentDataProperty: "quote", rootData })) {
        vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
        errors = vErrors.length;
      }
    }
    if (data.note !== void 0) {
      if (!validate53(data.note, { instancePath: instancePath + "/note", parentData: data, parentDataProperty: "note", rootData })) {
        vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
        errors = vErrors.length;
      }
    }
    if (data.manual !== void 0) {
      if (!validate68(data.manual, { instancePath: instancePath + "/manual", parentData: data, parentDataProperty: "manual", rootData })) {
        vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema56.type, parentSchema: schema56, data };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
  }
  validate219.errors = vErrors;
  return errors === 0;
}
function validate201(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  let valid0 = true;
  const _errs1 = errors;
  if (!(data && typeof data == "object" && !Array.isArray(data))) {
    const err0 = {};
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  var _valid0 = _errs1 === errors;
  errors = _errs0;
  if (vErrors !== null) {
    if (_errs0) {
      vErrors.length = _errs0;
    } else {
      vErrors = null;
    }
  }
  let ifClause0;
  if (_valid0) {
    const _errs3 = errors;
    const _errs4 = errors;
    let valid1 = true;
    const _errs5 = errors;
    if (!validate23(data, { instancePath, parentData, parentDataProperty, rootData })) {
      vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
      errors = vErrors.length;
    }
    var _valid1 = _errs5 === errors;
    errors = _errs4;
    if (vErrors !== null) {
      if (_errs4) {
        vErrors.length = _errs4;
      } else {
        vErrors = null;
      }
    }
    let ifClause1;
    if (_valid1) {
      const _errs6 = errors;
      if (!validate203(data, { instancePath, parentData, parentDataProperty, rootData })) {
        vErrors = vErrors === null ? validate203.errors : vErrors.concat(validate203.errors);
        errors = vErrors.length;
      }
      var _valid1 = _errs6 === errors;
      valid1 = _valid1;
      ifClause1 = "then";
    } else {
      const _errs7 = errors;
      if (!validate219(data, { instancePath, parentData, parentDataProperty, rootData })) {
        vErrors = vErrors === null ? validate219.errors : vErrors.concat(validate219.errors);
        errors = vErrors.length;
      }
      var _valid1 = _errs7 === errors;
      valid1 = _valid1;
      ifClause1 = "else";
    }
    if (!valid1) {
      const err1 = { instancePath, schemaPath: "#/then/if", keyword: "if", params: { failingKeyword: ifClause1 }, schema: schema53.then.if, parentSchema: schema53.then, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    var _valid0 = _errs3 === errors;
    valid0 = _valid0;
    ifClause0 = "then";
  } else {
    const _errs8 = errors;
    const _errs9 = errors;
    let valid2 = true;
    const _errs10 = errors;
    if (typeof data !== "string") {
      const err2 = {};
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    var _valid2 = _errs10 === errors;
    errors = _errs9;
    if (vErrors !== null) {
      if (_errs9) {
        vErrors.length = _errs9;
      } else {
        vErrors = null;
      }
    }
    let ifClause2;
    if (_valid2) {
      const _errs12 = errors;
      if (typeof data === "string") {
        if (func3(data) > 300) {
          const err3 = { instancePath, schemaPath: "#/else/then/maxLength", keyword: "maxLength", params: { limit: 300 }, schema: 300, parentSchema: schema53.else.then, data };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
        if (!pattern0.test(data)) {
          const err4 = { instancePath, schemaPath: "#/else/then/pattern", keyword: "pattern", params: { pattern: "\\S" }, schema: "\\S", parentSchema: schema53.else.then, data };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
      } else {
        const err5 = { instancePath, schemaPath: "#/else/then/type", keyword: "type", params: { type: "string" }, schema: schema53.else.then.type, parentSchema: schema53.else.then, data };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
      var _valid2 = _errs12 === errors;
      valid2 = _valid2;
      ifClause2 = "then";
    } else {
      const _errs14 = errors;
      if (typeof data !== "string" && !(data && typeof data == "object" && !Array.isArray(data))) {
        const err6 = { instancePath, schemaPath: "#/else/else/type", keyword: "type", params: { type: schema53.else.else.type }, schema: schema53.else.else.type, parentSchema: schema53.else.else, data };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
      var _valid2 = _errs14 === errors;
      valid2 = _valid2;
      ifClause2 = "else";
    }
    if (!valid2) {
      const err7 = { instancePath, schemaPath: "#/else/if", keyword: "if", params: { failingKeyword: ifClause2 }, schema: schema53.else.if, parentSchema: schema53.else, data };
      if (vErrors === null) {
        vErrors = [err7];
      } else {
        vErrors.push(err7);
      }
      errors++;
    }
    var _valid0 = _errs8 === errors;
    valid0 = _valid0;
    ifClause0 = "else";
  }
  if (!valid0) {
    const err8 = { instancePath, schemaPath: "#/if", keyword: "if", params: { failingKeyword: ifClause0 }, schema: schema53.if, parentSchema: schema53, data };
    if (vErrors === null) {
      vErrors = [err8];
    } else {
      vErrors.push(err8);
    }
    errors++;
  }
  validate201.errors = vErrors;
  return errors === 0;
}
var schema57 = { "description": "Certificates and licences.", "if": { "type": "object" }, "then": { "if": { "$ref": "#/definitions/isGroup" }, "then": { "$ref": "#/definitions/certificationsGroup" }, "else": { "$ref": "#/definitions/certificationLeaf" } }, "else": { "if": { "type": "string" }, "then": { "type": "string", "pattern": "\\S", "maxLength": 300, "description": "The name: short for a mapping with `name`." }, "else": { "type": ["string", "object"], "title": "a requirement: its name, or a mapping" } } };
var schema58 = { "type": "object", "title": "a group of requirements", "properties": { "allOf": { "type": "array", "items": { "$ref": "#/definitions/certificationsMember" }, "minItems": 1, "maxItems": 1e3, "title": "a list of requirements", "description": "All of these." }, "anyOf": { "type": "array", "items": { "$ref": "#/definitions/certificationsMember" }, "minItems": 1, "maxItems": 1e3, "title": "a list of requirements", "description": "One of these." }, "of": { "type": "array", "items": { "$ref": "#/definitions/certificationsMember" }, "minItems": 1, "maxItems": 1e3, "title": "a list of requirements", "description": "At least `atLeast` of these." }, "atLeast": { "$ref": "#/definitions/atLeast" }, "name": { "$ref": "#/definitions/groupName" }, "id": { "$ref": "#/definitions/id" }, "optional": { "$ref": "#/definitions/optional" }, "weight": { "$ref": "#/definitions/weight" }, "quote": { "$ref": "#/definitions/quote" }, "note": { "$ref": "#/definitions/note" }, "orRelated": { "$ref": "#/definitions/orRelated" } }, "allOf": [{ "$ref": "#/definitions/oneList" }], "additionalProperties": false };
var schema59 = { "if": { "$ref": "#/definitions/isCrossing" }, "then": { "$ref": "#/definitions/crossing" }, "else": { "$ref": "#/definitions/certificationsItem" } };
var wrapper12 = { validate: validate230 };
function validate234(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  let valid0 = true;
  const _errs1 = errors;
  if (!validate29(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
    errors = vErrors.length;
  }
  var _valid0 = _errs1 === errors;
  errors = _errs0;
  if (vErrors !== null) {
    if (_errs0) {
      vErrors.length = _errs0;
    } else {
      vErrors = null;
    }
  }
  let ifClause0;
  if (_valid0) {
    const _errs2 = errors;
    if (!wrapper1.validate(data, { instancePath, parentData, parentDataProperty, rootData })) {
      vErrors = vErrors === null ? wrapper1.validate.errors : vErrors.concat(wrapper1.validate.errors);
      errors = vErrors.length;
    }
    var _valid0 = _errs2 === errors;
    valid0 = _valid0;
    ifClause0 = "then";
  } else {
    const _errs3 = errors;
    if (!wrapper12.validate(data, { instancePath, parentData, parentDataProperty, rootData })) {
      vErrors = vErrors === null ? wrapper12.validate.errors : vErrors.concat(wrapper12.validate.errors);
      errors = vErrors.length;
    }
    var _valid0 = _errs3 === errors;
    valid0 = _valid0;
    ifClause0 = "else";
  }
  if (!valid0) {
    const err0 = { instancePath, schemaPath: "#/if", keyword: "if", params: { failingKeyword: ifClause0 }, schema: schema59.if, parentSchema: schema59, data };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  validate234.errors = vErrors;
  return errors === 0;
}
function validate232(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!validate26(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
    errors = vErrors.length;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!func2.call(schema58.properties, key0)) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: false, parentSchema: schema58, data };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.allOf !== void 0) {
      let data0 = data.allOf;
      if (Array.isArray(data0)) {
        if (data0.length > 1e3) {
          const err1 = { instancePath: instancePath + "/allOf", schemaPath: "#/properties/allOf/maxItems", keyword: "maxItems", params: { limit: 1e3 }, schema: 1e3, parentSchema: schema58.properties.allOf, data: data0 };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
        if (data0.length < 1) {
          const err2 = { instancePath: instancePath + "/allOf", schemaPath: "#/properties/allOf/minItems", keyword: "minItems", params: { limit: 1 }, schema: 1, parentSchema: schema58.properties.allOf, data: data0 };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate234(data0[i0], { instancePath: instancePath + "/allOf/" + i0, parentData: data0, parentDataProperty: i0, rootData })) {
            vErrors = vErrors === null ? validate234.errors : vErrors.concat(validate234.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err3 = { instancePath: instancePath + "/allOf", schemaPath: "#/properties/allOf/type", keyword: "type", params: { type: "array" }, schema: schema58.properties.allOf.type, parentSchema: schema58.properties.allOf, data: data0 };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.anyOf !== void 0) {
      let data2 = data.anyOf;
      if (Array.isArray(data2)) {
        if (data2.length > 1e3) {
          const err4 = { instancePath: instancePath + "/anyOf", schemaPath: "#/properties/anyOf/maxItems", keyword: "maxItems", params: { limit: 1e3 }, schema: 1e3, parentSchema: schema58.properties.anyOf, data: data2 };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
        if (data2.length < 1) {
          const err5 = { instancePath: instancePath + "/anyOf", schemaPath: "#/properties/anyOf/minItems", keyword: "minItems", params: { limit: 1 }, schema: 1, parentSchema: schema58.properties.anyOf, data: data2 };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
        const len1 = data2.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (!validate234(data2[i1], { instancePath: instancePath + "/anyOf/" + i1, parentData: data2, parentDataProperty: i1, rootData })) {
            vErrors = vErrors === null ? validate234.errors : vErrors.concat(validate234.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err6 = { instancePath: instancePath + "/anyOf", schemaPath: "#/properties/anyOf/type", keyword: "type", params: { type: "array" }, schema: schema58.properties.anyOf.type, parentSchema: schema58.properties.anyOf, data: data2 };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.of !== void 0) {
      let data4 = data.of;
      if (Array.isArray(data4)) {
        if (data4.length > 1e3) {
          const err7 = { instancePath: instancePath + "/of", schemaPath: "#/properties/of/maxItems", keyword: "maxItems", params: { limit: 1e3 }, schema: 1e3, parentSchema: schema58.properties.of, data: data4 };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
        if (data4.length < 1) {
          const err8 = { instancePath: instancePath + "/of", schemaPath: "#/properties/of/minItems", keyword: "minItems", params: { limit: 1 }, schema: 1, parentSchema: schema58.properties.of, data: data4 };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
        const len2 = data4.length;
        for (let i2 = 0; i2 < len2; i2++) {
          if (!validate234(data4[i2], { instancePath: instancePath + "/of/" + i2, parentData: data4, parentDataProperty: i2, rootData })) {
            vErrors = vErrors === null ? validate234.errors : vErrors.concat(validate234.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err9 = { instancePath: instancePath + "/of", schemaPath: "#/properties/of/type", keyword: "type", params: { type: "array" }, schema: schema58.properties.of.type, parentSchema: schema58.properties.of, data: data4 };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.atLeast !== void 0) {
      if (!validate41(data.atLeast, { instancePath: instancePath + "/atLeast", parentData: data, parentDataProperty: "atLeast", rootData })) {
        vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors);
        errors = vErrors.length;
      }
    }
    if (data.name !== void 0) {
      if (!validate43(data.name, { instancePath: instancePath + "/name", parentData: data, parentDataProperty: "name", rootData })) {
        vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
        errors = vErrors.length;
      }
    }
    if (data.id !== void 0) {
      if (!validate45(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData })) {
        vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors);
        errors = vErrors.length;
      }
    }
    if (data.optional !== void 0) {
      if (!validate47(data.optional, { instancePath: instancePath + "/optional", parentData: data, parentDataProperty: "optional", rootData })) {
        vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
        errors = vErrors.length;
      }
    }
    if (data.weight !== void 0) {
      if (!validate49(data.weight, { instancePath: instancePath + "/weight", parentData: data, parentDataProperty: "weight", rootData })) {
        vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors);
        errors = vErrors.length;
      }
    }
    if (data.quote !== void 0) {
      if (!validate51(data.quote, { instancePath: instancePath + "/quote", parentData: data, parentDataProperty: "quote", rootData })) {
        vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
        errors = vErrors.length;
      }
    }
    if (data.note !== void 0) {
      if (!validate53(data.note, { instancePath: instancePath + "/note", parentData: data, parentDataProperty: "note", rootData })) {
        vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
        errors = vErrors.length;
      }
    }
    if (data.orRelated !== void 0) {
      if (!validate55(data.orRelated, { instancePath: instancePath + "/orRelated", parentData: data, parentDataProperty: "orRelated", rootData })) {
        vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err10 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema58.type, parentSchema: schema58, data };
    if (vErrors === null) {
      vErrors = [err10];
    } else {
      vErrors.push(err10);
    }
    errors++;
  }
  validate232.errors = vErrors;
  return errors === 0;
}
var schema60 = { "type": "object", "title": "a certification: its name, or a mapping", "properties": { "name": { "$ref": "#/definitions/nameOption" }, "aliases": { "$ref": "#/definitions/aliasesOption" }, "not": { "$ref": "#/definitions/notOption" }, "id": { "$ref": "#/definitions/id" }, "optional": { "$ref": "#/definitions/optional" }, "weight": { "$ref": "#/definitions/weight" }, "quote": { "$ref": "#/definitions/quote" }, "note": { "$ref": "#/definitions/note" }, "manual": { "$ref": "#/definitions/manual" } }, "required": ["name"], "additionalProperties": false };
function validate248(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" }, schema: schema60.required, parentSchema: schema60, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!func2.call(schema60.properties, key0)) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: false, parentSchema: schema60, data };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.name !== void 0) {
      if (!validate59(data.name, { instancePath: instancePath + "/name", parentData: data, parentDataProperty: "name", rootData })) {
        vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
        errors = vErrors.length;
      }
    }
    if (data.aliases !== void 0) {
      if (!validate108(data.aliases, { instancePath: instancePath + "/aliases", parentData: data, parentDataProperty: "aliases", rootData })) {
        vErrors = vErrors === null ? validate108.errors : vErrors.concat(validate108.errors);
        errors = vErrors.length;
      }
    }
    if (data.not !== void 0) {
      if (!validate110(data.not, { instancePath: instancePath + "/not", parentData: data, parentDataProperty: "not", rootData })) {
        vErrors = vErrors === null ? validate110.errors : vErrors.concat(validate110.errors);
        errors = vErrors.length;
      }
    }
    if (data.id !== void 0) {
      if (!validate45(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData })) {
        vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors);
        errors = vErrors.length;
      }
    }
    if (data.optional !== void 0) {
      if (!validate47(data.optional, { instancePath: instancePath + "/optional", parentData: data, parentDataProperty: "optional", rootData })) {
        vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
        errors = vErrors.length;
      }
    }
    if (data.weight !== void 0) {
      if (!validate49(data.weight, { instancePath: instancePath + "/weight", parentData: data, parentDataProperty: "weight", rootData })) {
        vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors);
        errors = vErrors.length;
      }
    }
    if (data.quote !== void 0) {
      if (!validate51(data.quote, { instancePath: instancePath + "/quote", parentData: data, parentDataProperty: "quote", rootData })) {
        vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
        errors = vErrors.length;
      }
    }
    if (data.note !== void 0) {
      if (!validate53(data.note, { instancePath: instancePath + "/note", parentData: data, parentDataProperty: "note", rootData })) {
        vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
        errors = vErrors.length;
      }
    }
    if (data.manual !== void 0) {
      if (!validate68(data.manual, { instancePath: instancePath + "/manual", parentData: data, parentDataProperty: "manual", rootData })) {
        vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema60.type, parentSchema: schema60, data };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
  }
  validate248.errors = vErrors;
  return errors === 0;
}
function validate230(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  let valid0 = true;
  const _errs1 = errors;
  if (!(data && typeof data == "object" && !Array.isArray(data))) {
    const err0 = {};
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  var _valid0 = _errs1 === errors;
  errors = _errs0;
  if (vErrors !== null) {
    if (_errs0) {
      vErrors.length = _errs0;
    } else {
      vErrors = null;
    }
  }
  let ifClause0;
  if (_valid0) {
    const _errs3 = errors;
    const _errs4 = errors;
    let valid1 = true;
    const _errs5 = errors;
    if (!validate23(data, { instancePath, parentData, parentDataProperty, rootData })) {
      vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
      errors = vErrors.length;
    }
    var _valid1 = _errs5 === errors;
    errors = _errs4;
    if (vErrors !== null) {
      if (_errs4) {
        vErrors.length = _errs4;
      } else {
        vErrors = null;
      }
    }
    let ifClause1;
    if (_valid1) {
      const _errs6 = errors;
      if (!validate232(data, { instancePath, parentData, parentDataProperty, rootData })) {
        vErrors = vErrors === null ? validate232.errors : vErrors.concat(validate232.errors);
        errors = vErrors.length;
      }
      var _valid1 = _errs6 === errors;
      valid1 = _valid1;
      ifClause1 = "then";
    } else {
      const _errs7 = errors;
      if (!validate248(data, { instancePath, parentData, parentDataProperty, rootData })) {
        vErrors = vErrors === null ? validate248.errors : vErrors.concat(validate248.errors);
        errors = vErrors.length;
      }
      var _valid1 = _errs7 === errors;
      valid1 = _valid1;
      ifClause1 = "else";
    }
    if (!valid1) {
      const err1 = { instancePath, schemaPath: "#/then/if", keyword: "if", params: { failingKeyword: ifClause1 }, schema: schema57.then.if, parentSchema: schema57.then, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    var _valid0 = _errs3 === errors;
    valid0 = _valid0;
    ifClause0 = "then";
  } else {
    const _errs8 = errors;
    const _errs9 = errors;
    let valid2 = true;
    const _errs10 = errors;
    if (typeof data !== "string") {
      const err2 = {};
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    var _valid2 = _errs10 === errors;
    errors = _errs9;
    if (vErrors !== null) {
      if (_errs9) {
        vErrors.length = _errs9;
      } else {
        vErrors = null;
      }
    }
    let ifClause2;
    if (_valid2) {
      const _errs12 = errors;
      if (typeof data === "string") {
        if (func3(data) > 300) {
          const err3 = { instancePath, schemaPath: "#/else/then/maxLength", keyword: "maxLength", params: { limit: 300 }, schema: 300, parentSchema: schema57.else.then, data };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
        if (!pattern0.test(data)) {
          const err4 = { instancePath, schemaPath: "#/else/then/pattern", keyword: "pattern", params: { pattern: "\\S" }, schema: "\\S", parentSchema: schema57.else.then, data };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
      } else {
        const err5 = { instancePath, schemaPath: "#/else/then/type", keyword: "type", params: { type: "string" }, schema: schema57.else.then.type, parentSchema: schema57.else.then, data };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
      var _valid2 = _errs12 === errors;
      valid2 = _valid2;
      ifClause2 = "then";
    } else {
      const _errs14 = errors;
      if (typeof data !== "string" && !(data && typeof data == "object" && !Array.isArray(data))) {
        const err6 = { instancePath, schemaPath: "#/else/else/type", keyword: "type", params: { type: schema57.else.else.type }, schema: schema57.else.else.type, parentSchema: schema57.else.else, data };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
      var _valid2 = _errs14 === errors;
      valid2 = _valid2;
      ifClause2 = "else";
    }
    if (!valid2) {
      const err7 = { instancePath, schemaPath: "#/else/if", keyword: "if", params: { failingKeyword: ifClause2 }, schema: schema57.else.if, parentSchema: schema57.else, data };
      if (vErrors === null) {
        vErrors = [err7];
      } else {
        vErrors.push(err7);
      }
      errors++;
    }
    var _valid0 = _errs8 === errors;
    valid0 = _valid0;
    ifClause0 = "else";
  }
  if (!valid0) {
    const err8 = { instancePath, schemaPath: "#/if", keyword: "if", params: { failingKeyword: ifClause0 }, schema: schema57.if, parentSchema: schema57, data };
    if (vErrors === null) {
      vErrors = [err8];
    } else {
      vErrors.push(err8);
    }
    errors++;
  }
  validate230.errors = vErrors;
  return errors === 0;
}
var schema61 = { "description": "Whatever else the posting asks; `manual: true` for what no text can decide.", "if": { "type": "object" }, "then": { "if": { "$ref": "#/definitions/isGroup" }, "then": { "$ref": "#/definitions/otherGroup" }, "else": { "if": { "type": "object", "properties": { "manual": { "const": true } }, "required": ["manual"] }, "then": { "$ref": "#/definitions/manualLeaf" }, "else": { "$ref": "#/definitions/termLeaf" } } }, "else": { "if": { "type": "string" }, "then": { "type": "string", "pattern": "\\S", "maxLength": 300, "description": "The name: short for a mapping with `name`." }, "else": { "type": ["string", "object"], "title": "a requirement: its name, or a mapping" } } };
var schema62 = { "type": "object", "title": "a group of requirements", "properties": { "allOf": { "type": "array", "items": { "$ref": "#/definitions/otherMember" }, "minItems": 1, "maxItems": 1e3, "title": "a list of requirements", "description": "All of these." }, "anyOf": { "type": "array", "items": { "$ref": "#/definitions/otherMember" }, "minItems": 1, "maxItems": 1e3, "title": "a list of requirements", "description": "One of these." }, "of": { "type": "array", "items": { "$ref": "#/definitions/otherMember" }, "minItems": 1, "maxItems": 1e3, "title": "a list of requirements", "description": "At least `atLeast` of these." }, "atLeast": { "$ref": "#/definitions/atLeast" }, "name": { "$ref": "#/definitions/groupName" }, "id": { "$ref": "#/definitions/id" }, "optional": { "$ref": "#/definitions/optional" }, "weight": { "$ref": "#/definitions/weight" }, "quote": { "$ref": "#/definitions/quote" }, "note": { "$ref": "#/definitions/note" }, "orRelated": { "$ref": "#/definitions/orRelated" } }, "allOf": [{ "$ref": "#/definitions/oneList" }], "additionalProperties": false };
var schema63 = { "if": { "$ref": "#/definitions/isCrossing" }, "then": { "$ref": "#/definitions/crossing" }, "else": { "$ref": "#/definitions/otherItem" } };
var wrapper14 = { validate: validate260 };
function validate264(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  let valid0 = true;
  const _errs1 = errors;
  if (!validate29(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
    errors = vErrors.length;
  }
  var _valid0 = _errs1 === errors;
  errors = _errs0;
  if (vErrors !== null) {
    if (_errs0) {
      vErrors.length = _errs0;
    } else {
      vErrors = null;
    }
  }
  let ifClause0;
  if (_valid0) {
    const _errs2 = errors;
    if (!wrapper1.validate(data, { instancePath, parentData, parentDataProperty, rootData })) {
      vErrors = vErrors === null ? wrapper1.validate.errors : vErrors.concat(wrapper1.validate.errors);
      errors = vErrors.length;
    }
    var _valid0 = _errs2 === errors;
    valid0 = _valid0;
    ifClause0 = "then";
  } else {
    const _errs3 = errors;
    if (!wrapper14.validate(data, { instancePath, parentData, parentDataProperty, rootData })) {
      vErrors = vErrors === null ? wrapper14.validate.errors : vErrors.concat(wrapper14.validate.errors);
      errors = vErrors.length;
    }
    var _valid0 = _errs3 === errors;
    valid0 = _valid0;
    ifClause0 = "else";
  }
  if (!valid0) {
    const err0 = { instancePath, schemaPath: "#/if", keyword: "if", params: { failingKeyword: ifClause0 }, schema: schema63.if, parentSchema: schema63, data };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  validate264.errors = vErrors;
  return errors === 0;
}
function validate262(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!validate26(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
    errors = vErrors.length;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!func2.call(schema62.properties, key0)) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: false, parentSchema: schema62, data };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.allOf !== void 0) {
      let data0 = data.allOf;
      if (Array.isArray(data0)) {
        if (data0.length > 1e3) {
          const err1 = { instancePath: instancePath + "/allOf", schemaPath: "#/properties/allOf/maxItems", keyword: "maxItems", params: { limit: 1e3 }, schema: 1e3, parentSchema: schema62.properties.allOf, data: data0 };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
        if (data0.length < 1) {
          const err2 = { instancePath: instancePath + "/allOf", schemaPath: "#/properties/allOf/minItems", keyword: "minItems", params: { limit: 1 }, schema: 1, parentSchema: schema62.properties.allOf, data: data0 };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate264(data0[i0], { instancePath: instancePath + "/allOf/" + i0, parentData: data0, parentDataProperty: i0, rootData })) {
            vErrors = vErrors === null ? validate264.errors : vErrors.concat(validate264.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err3 = { instancePath: instancePath + "/allOf", schemaPath: "#/properties/allOf/type", keyword: "type", params: { type: "array" }, schema: schema62.properties.allOf.type, parentSchema: schema62.properties.allOf, data: data0 };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.anyOf !== void 0) {
      let data2 = data.anyOf;
      if (Array.isArray(data2)) {
        if (data2.length > 1e3) {
          const err4 = { instancePath: instancePath + "/anyOf", schemaPath: "#/properties/anyOf/maxItems", keyword: "maxItems", params: { limit: 1e3 }, schema: 1e3, parentSchema: schema62.properties.anyOf, data: data2 };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
        if (data2.length < 1) {
          const err5 = { instancePath: instancePath + "/anyOf", schemaPath: "#/properties/anyOf/minItems", keyword: "minItems", params: { limit: 1 }, schema: 1, parentSchema: schema62.properties.anyOf, data: data2 };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
        const len1 = data2.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (!validate264(data2[i1], { instancePath: instancePath + "/anyOf/" + i1, parentData: data2, parentDataProperty: i1, rootData })) {
            vErrors = vErrors === null ? validate264.errors : vErrors.concat(validate264.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err6 = { instancePath: instancePath + "/anyOf", schemaPath: "#/properties/anyOf/type", keyword: "type", params: { type: "array" }, schema: schema62.properties.anyOf.type, parentSchema: schema62.properties.anyOf, data: data2 };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.of !== void 0) {
      let data4 = data.of;
      if (Array.isArray(data4)) {
        if (data4.length > 1e3) {
          const err7 = { instancePath: instancePath + "/of", schemaPath: "#/properties/of/maxItems", keyword: "maxItems", params: { limit: 1e3 }, schema: 1e3, parentSchema: schema62.properties.of, data: data4 };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
        if (data4.length < 1) {
          const err8 = { instancePath: instancePath + "/of", schemaPath: "#/properties/of/minItems", keyword: "minItems", params: { limit: 1 }, schema: 1, parentSchema: schema62.properties.of, data: data4 };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
        const len2 = data4.length;
        for (let i2 = 0; i2 < len2; i2++) {
          if (!validate264(data4[i2], { instancePath: instancePath + "/of/" + i2, parentData: data4, parentDataProperty: i2, rootData })) {
            vErrors = vErrors === null ? validate264.errors : vErrors.concat(validate264.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err9 = { instancePath: instancePath + "/of", schemaPath: "#/properties/of/type", keyword: "type", params: { type: "array" }, schema: schema62.properties.of.type, parentSchema: schema62.properties.of, data: data4 };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.atLeast !== void 0) {
      if (!validate41(data.atLeast, { instancePath: instancePath + "/atLeast", parentData: data, parentDataProperty: "atLeast", rootData })) {
        vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors);
        errors = vErrors.length;
      }
    }
    if (data.name !== void 0) {
      if (!validate43(data.name, { instancePath: instancePath + "/name", parentData: data, parentDataProperty: "name", rootData })) {
        vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
        errors = vErrors.length;
      }
    }
    if (data.id !== void 0) {
      if (!validate45(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData })) {
        vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors);
        errors = vErrors.length;
      }
    }
    if (data.optional !== void 0) {
      if (!validate47(data.optional, { instancePath: instancePath + "/optional", parentData: data, parentDataProperty: "optional", rootData })) {
        vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
        errors = vErrors.length;
      }
    }
    if (data.weight !== void 0) {
      if (!validate49(data.weight, { instancePath: instancePath + "/weight", parentData: data, parentDataProperty: "weight", rootData })) {
        vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors);
        errors = vErrors.length;
      }
    }
    if (data.quote !== void 0) {
      if (!validate51(data.quote, { instancePath: instancePath + "/quote", parentData: data, parentDataProperty: "quote", rootData })) {
        vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
        errors = vErrors.length;
      }
    }
    if (data.note !== void 0) {
      if (!validate53(data.note, { instancePath: instancePath + "/note", parentData: data, parentDataProperty: "note", rootData })) {
        vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
        errors = vErrors.length;
      }
    }
    if (data.orRelated !== void 0) {
      if (!validate55(data.orRelated, { instancePath: instancePath + "/orRelated", parentData: data, parentDataProperty: "orRelated", rootData })) {
        vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err10 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema62.type, parentSchema: schema62, data };
    if (vErrors === null) {
      vErrors = [err10];
    } else {
      vErrors.push(err10);
    }
    errors++;
  }
  validate262.errors = vErrors;
  return errors === 0;
}
function validate260(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  let valid0 = true;
  const _errs1 = errors;
  if (!(data && typeof data == "object" && !Array.isArray(data))) {
    const err0 = {};
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  var _valid0 = _errs1 === errors;
  errors = _errs0;
  if (vErrors !== null) {
    if (_errs0) {
      vErrors.length = _errs0;
    } else {
      vErrors = null;
    }
  }
  let ifClause0;
  if (_valid0) {
    const _errs3 = errors;
    const _errs4 = errors;
    let valid1 = true;
    const _errs5 = errors;
    if (!validate23(data, { instancePath, parentData, parentDataProperty, rootData })) {
      vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
      errors = vErrors.length;
    }
    var _valid1 = _errs5 === errors;
    errors = _errs4;
    if (vErrors !== null) {
      if (_errs4) {
        vErrors.length = _errs4;
      } else {
        vErrors = null;
      }
    }
    let ifClause1;
    if (_valid1) {
      const _errs6 = errors;
      if (!validate262(data, { instancePath, parentData, parentDataProperty, rootData })) {
        vErrors = vErrors === null ? validate262.errors : vErrors.concat(validate262.errors);
        errors = vErrors.length;
      }
      var _valid1 = _errs6 === errors;
      valid1 = _valid1;
      ifClause1 = "then";
    } else {
      const _errs7 = errors;
      const _errs8 = errors;
      let valid2 = true;
      const _errs9 = errors;
      if (errors === _errs9) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          let missing0;
          if (data.manual === void 0 && (missing0 = "manual")) {
            const err1 = {};
            if (vErrors === null) {
              vErrors = [err1];
            } else {
              vErrors.push(err1);
            }
            errors++;
          } else {
            if (data.manual !== void 0) {
              if (true !== data.manual) {
                const err2 = {};
                if (vErrors === null) {
                  vErrors = [err2];
                } else {
                  vErrors.push(err2);
                }
                errors++;
              }
            }
          }
        } else {
          const err3 = {};
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
      }
      var _valid2 = _errs9 === errors;
      errors = _errs8;
      if (vErrors !== null) {
        if (_errs8) {
          vErrors.length = _errs8;
        } else {
          vErrors = null;
        }
      }
      let ifClause2;
      if (_valid2) {
        const _errs12 = errors;
        if (!validate58(data, { instancePath, parentData, parentDataProperty, rootData })) {
          vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
          errors = vErrors.length;
        }
        var _valid2 = _errs12 === errors;
        valid2 = _valid2;
        ifClause2 = "then";
      } else {
        const _errs13 = errors;
        if (!validate106(data, { instancePath, parentData, parentDataProperty, rootData })) {
          vErrors = vErrors === null ? validate106.errors : vErrors.concat(validate106.errors);
          errors = vErrors.length;
        }
        var _valid2 = _errs13 === errors;
        valid2 = _valid2;
        ifClause2 = "else";
      }
      if (!valid2) {
        const err4 = { instancePath, schemaPath: "#/then/else/if", keyword: "if", params: { failingKeyword: ifClause2 }, schema: schema61.then.else.if, parentSchema: schema61.then.else, data };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
      var _valid1 = _errs7 === errors;
      valid1 = _valid1;
      ifClause1 = "else";
    }
    if (!valid1) {
      const err5 = { instancePath, schemaPath: "#/then/if", keyword: "if", params: { failingKeyword: ifClause1 }, schema: schema61.then.if, parentSchema: schema61.then, data };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
    }
    var _valid0 = _errs3 === errors;
    valid0 = _valid0;
    ifClause0 = "then";
  } else {
    const _errs14 = errors;
    const _errs15 = errors;
    let valid4 = true;
    const _errs16 = errors;
    if (typeof data !== "string") {
      const err6 = {};
      if (vErrors === null) {
        vErrors = [err6];
      } else {
        vErrors.push(err6);
      }
      errors++;
    }
    var _valid3 = _errs16 === errors;
    errors = _errs15;
    if (vErrors !== null) {
      if (_errs15) {
        vErrors.length = _errs15;
      } else {
        vErrors = null;
      }
    }
    let ifClause3;
    if (_valid3) {
      const _errs18 = errors;
      if (typeof data === "string") {
        if (func3(data) > 300) {
          const err7 = { instancePath, schemaPath: "#/else/then/maxLength", keyword: "maxLength", params: { limit: 300 }, schema: 300, parentSchema: schema61.else.then, data };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
        if (!pattern0.test(data)) {
          const err8 = { instancePath, schemaPath: "#/else/then/pattern", keyword: "pattern", params: { pattern: "\\S" }, schema: "\\S", parentSchema: schema61.else.then, data };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
      } else {
        const err9 = { instancePath, schemaPath: "#/else/then/type", keyword: "type", params: { type: "string" }, schema: schema61.else.then.type, parentSchema: schema61.else.then, data };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
      var _valid3 = _errs18 === errors;
      valid4 = _valid3;
      ifClause3 = "then";
    } else {
      const _errs20 = errors;
      if (typeof data !== "string" && !(data && typeof data == "object" && !Array.isArray(data))) {
        const err10 = { instancePath, schemaPath: "#/else/else/type", keyword: "type", params: { type: schema61.else.else.type }, schema: schema61.else.else.type, parentSchema: schema61.else.else, data };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
      var _valid3 = _errs20 === errors;
      valid4 = _valid3;
      ifClause3 = "else";
    }
    if (!valid4) {
      const err11 = { instancePath, schemaPath: "#/else/if", keyword: "if", params: { failingKeyword: ifClause3 }, schema: schema61.else.if, parentSchema: schema61.else, data };
      if (vErrors === null) {
        vErrors = [err11];
      } else {
        vErrors.push(err11);
      }
      errors++;
    }
    var _valid0 = _errs14 === errors;
    valid0 = _valid0;
    ifClause0 = "else";
  }
  if (!valid0) {
    const err12 = { instancePath, schemaPath: "#/if", keyword: "if", params: { failingKeyword: ifClause0 }, schema: schema61.if, parentSchema: schema61, data };
    if (vErrors === null) {
      vErrors = [err12];
    } else {
      vErrors.push(err12);
    }
    errors++;
  }
  validate260.errors = vErrors;
  return errors === 0;
}
function validate31(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (Object.keys(data).length > 1) {
      const err0 = { instancePath, schemaPath: "#/maxProperties", keyword: "maxProperties", params: { limit: 1 }, schema: 1, parentSchema: schema13, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "degree" || key0 === "experience" || key0 === "skills" || key0 === "languages" || key0 === "venues" || key0 === "softSkills" || key0 === "certifications" || key0 === "other")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: false, parentSchema: schema13, data };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.degree !== void 0) {
      if (!wrapper0.validate(data.degree, { instancePath: instancePath + "/degree", parentData: data, parentDataProperty: "degree", rootData })) {
        vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors);
        errors = vErrors.length;
      }
    }
    if (data.experience !== void 0) {
      if (!validate32(data.experience, { instancePath: instancePath + "/experience", parentData: data, parentDataProperty: "experience", rootData })) {
        vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
        errors = vErrors.length;
      }
    }
    if (data.skills !== void 0) {
      if (!validate88(data.skills, { instancePath: instancePath + "/skills", parentData: data, parentDataProperty: "skills", rootData })) {
        vErrors = vErrors === null ? validate88.errors : vErrors.concat(validate88.errors);
        errors = vErrors.length;
      }
    }
    if (data.languages !== void 0) {
      if (!validate121(data.languages, { instancePath: instancePath + "/languages", parentData: data, parentDataProperty: "languages", rootData })) {
        vErrors = vErrors === null ? validate121.errors : vErrors.concat(validate121.errors);
        errors = vErrors.length;
      }
    }
    if (data.venues !== void 0) {
      if (!validate168(data.venues, { instancePath: instancePath + "/venues", parentData: data, parentDataProperty: "venues", rootData })) {
        vErrors = vErrors === null ? validate168.errors : vErrors.concat(validate168.errors);
        errors = vErrors.length;
      }
    }
    if (data.softSkills !== void 0) {
      if (!validate201(data.softSkills, { instancePath: instancePath + "/softSkills", parentData: data, parentDataProperty: "softSkills", rootData })) {
        vErrors = vErrors === null ? validate201.errors : vErrors.concat(validate201.errors);
        errors = vErrors.length;
      }
    }
    if (data.certifications !== void 0) {
      if (!validate230(data.certifications, { instancePath: instancePath + "/certifications", parentData: data, parentDataProperty: "certifications", rootData })) {
        vErrors = vErrors === null ? validate230.errors : vErrors.concat(validate230.errors);
        errors = vErrors.length;
      }
    }
    if (data.other !== void 0) {
      if (!validate260(data.other, { instancePath: instancePath + "/other", parentData: data, parentDataProperty: "other", rootData })) {
        vErrors = vErrors === null ? validate260.errors : vErrors.concat(validate260.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema13.type, parentSchema: schema13, data };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
  }
  validate31.errors = vErrors;
  return errors === 0;
}
function validate28(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  let valid0 = true;
  const _errs1 = errors;
  if (!validate29(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
    errors = vErrors.length;
  }
  var _valid0 = _errs1 === errors;
  errors = _errs0;
  if (vErrors !== null) {
    if (_errs0) {
      vErrors.length = _errs0;
    } else {
      vErrors = null;
    }
  }
  let ifClause0;
  if (_valid0) {
    const _errs2 = errors;
    if (!validate31(data, { instancePath, parentData, parentDataProperty, rootData })) {
      vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
      errors = vErrors.length;
    }
    var _valid0 = _errs2 === errors;
    valid0 = _valid0;
    ifClause0 = "then";
  } else {
    const _errs3 = errors;
    if (!wrapper0.validate(data, { instancePath, parentData, parentDataProperty, rootData })) {
      vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors);
      errors = vErrors.length;
    }
    var _valid0 = _errs3 === errors;
    valid0 = _valid0;
    ifClause0 = "else";
  }
  if (!valid0) {
    const err0 = { instancePath, schemaPath: "#/if", keyword: "if", params: { failingKeyword: ifClause0 }, schema: schema11.if, parentSchema: schema11, data };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  validate28.errors = vErrors;
  return errors === 0;
}
function validate25(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!validate26(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
    errors = vErrors.length;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!func2.call(schema9.properties, key0)) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: false, parentSchema: schema9, data };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.allOf !== void 0) {
      let data0 = data.allOf;
      if (Array.isArray(data0)) {
        if (data0.length > 1e3) {
          const err1 = { instancePath: instancePath + "/allOf", schemaPath: "#/properties/allOf/maxItems", keyword: "maxItems", params: { limit: 1e3 }, schema: 1e3, parentSchema: schema9.properties.allOf, data: data0 };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
        if (data0.length < 1) {
          const err2 = { instancePath: instancePath + "/allOf", schemaPath: "#/properties/allOf/minItems", keyword: "minItems", params: { limit: 1 }, schema: 1, parentSchema: schema9.properties.allOf, data: data0 };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate28(data0[i0], { instancePath: instancePath + "/allOf/" + i0, parentData: data0, parentDataProperty: i0, rootData })) {
            vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err3 = { instancePath: instancePath + "/allOf", schemaPath: "#/properties/allOf/type", keyword: "type", params: { type: "array" }, schema: schema9.properties.allOf.type, parentSchema: schema9.properties.allOf, data: data0 };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.anyOf !== void 0) {
      let data2 = data.anyOf;
      if (Array.isArray(data2)) {
        if (data2.length > 1e3) {
          const err4 = { instancePath: instancePath + "/anyOf", schemaPath: "#/properties/anyOf/maxItems", keyword: "maxItems", params: { limit: 1e3 }, schema: 1e3, parentSchema: schema9.properties.anyOf, data: data2 };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
        if (data2.length < 1) {
          const err5 = { instancePath: instancePath + "/anyOf", schemaPath: "#/properties/anyOf/minItems", keyword: "minItems", params: { limit: 1 }, schema: 1, parentSchema: schema9.properties.anyOf, data: data2 };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
        const len1 = data2.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (!validate28(data2[i1], { instancePath: instancePath + "/anyOf/" + i1, parentData: data2, parentDataProperty: i1, rootData })) {
            vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err6 = { instancePath: instancePath + "/anyOf", schemaPath: "#/properties/anyOf/type", keyword: "type", params: { type: "array" }, schema: schema9.properties.anyOf.type, parentSchema: schema9.properties.anyOf, data: data2 };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.of !== void 0) {
      let data4 = data.of;
      if (Array.isArray(data4)) {
        if (data4.length > 1e3) {
          const err7 = { instancePath: instancePath + "/of", schemaPath: "#/properties/of/maxItems", keyword: "maxItems", params: { limit: 1e3 }, schema: 1e3, parentSchema: schema9.properties.of, data: data4 };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
        if (data4.length < 1) {
          const err8 = { instancePath: instancePath + "/of", schemaPath: "#/properties/of/minItems", keyword: "minItems", params: { limit: 1 }, schema: 1, parentSchema: schema9.properties.of, data: data4 };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
        const len2 = data4.length;
        for (let i2 = 0; i2 < len2; i2++) {
          if (!validate28(data4[i2], { instancePath: instancePath + "/of/" + i2, parentData: data4, parentDataProperty: i2, rootData })) {
            vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err9 = { instancePath: instancePath + "/of", schemaPath: "#/properties/of/type", keyword: "type", params: { type: "array" }, schema: schema9.properties.of.type, parentSchema: schema9.properties.of, data: data4 };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.atLeast !== void 0) {
      if (!validate41(data.atLeast, { instancePath: instancePath + "/atLeast", parentData: data, parentDataProperty: "atLeast", rootData })) {
        vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors);
        errors = vErrors.length;
      }
    }
    if (data.name !== void 0) {
      if (!validate43(data.name, { instancePath: instancePath + "/name", parentData: data, parentDataProperty: "name", rootData })) {
        vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
        errors = vErrors.length;
      }
    }
    if (data.id !== void 0) {
      if (!validate45(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData })) {
        vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors);
        errors = vErrors.length;
      }
    }
    if (data.optional !== void 0) {
      if (!validate47(data.optional, { instancePath: instancePath + "/optional", parentData: data, parentDataProperty: "optional", rootData })) {
        vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
        errors = vErrors.length;
      }
    }
    if (data.weight !== void 0) {
      if (!validate49(data.weight, { instancePath: instancePath + "/weight", parentData: data, parentDataProperty: "weight", rootData })) {
        vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors);
        errors = vErrors.length;
      }
    }
    if (data.quote !== void 0) {
      if (!validate51(data.quote, { instancePath: instancePath + "/quote", parentData: data, parentDataProperty: "quote", rootData })) {
        vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
        errors = vErrors.length;
      }
    }
    if (data.note !== void 0) {
      if (!validate53(data.note, { instancePath: instancePath + "/note", parentData: data, parentDataProperty: "note", rootData })) {
        vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
        errors = vErrors.length;
      }
    }
    if (data.orRelated !== void 0) {
      if (!validate55(data.orRelated, { instancePath: instancePath + "/orRelated", parentData: data, parentDataProperty: "orRelated", rootData })) {
        vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err10 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema9.type, parentSchema: schema9, data };
    if (vErrors === null) {
      vErrors = [err10];
    } else {
      vErrors.push(err10);
    }
    errors++;
  }
  validate25.errors = vErrors;
  return errors === 0;
}
var schema64 = { "type": "object", "title": "a mapping with a level", "properties": { "name": { "$ref": "#/definitions/nameOption" }, "level": { "$ref": "#/definitions/levelOption2" }, "fields": { "$ref": "#/definitions/fieldsOption" }, "orRelated": { "$ref": "#/definitions/orRelatedOption" }, "inProgress": { "$ref": "#/definitions/inProgressOption" }, "orEquivalentExperience": { "$ref": "#/definitions/orEquivalentExperienceOption" }, "id": { "$ref": "#/definitions/id" }, "optional": { "$ref": "#/definitions/optional" }, "weight": { "$ref": "#/definitions/weight" }, "quote": { "$ref": "#/definitions/quote" }, "note": { "$ref": "#/definitions/note" }, "aliases": { "$ref": "#/definitions/aliases" }, "manual": { "$ref": "#/definitions/manual" } }, "required": ["level"], "additionalProperties": false };
var schema65 = { "enum": ["associate", "bachelor", "master", "doctorate"], "description": "The lowest level that satisfies." };
function validate298(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data === "associate" || data === "bachelor" || data === "master" || data === "doctorate")) {
    const err0 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema65.enum }, schema: schema65.enum, parentSchema: schema65, data };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  validate298.errors = vErrors;
  return errors === 0;
}
var schema66 = { "type": "array", "items": { "type": "string", "pattern": "\\S", "maxLength": 300 }, "default": [], "description": "Fields of study asked; none means any." };
function validate300(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      let data0 = data[i0];
      if (typeof data0 === "string") {
        if (func3(data0) > 300) {
          const err0 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/maxLength", keyword: "maxLength", params: { limit: 300 }, schema: 300, parentSchema: schema66.items, data: data0 };
          if (vErrors === null) {
            vErrors = [err0];
          } else {
            vErrors.push(err0);
          }
          errors++;
        }
        if (!pattern0.test(data0)) {
          const err1 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/pattern", keyword: "pattern", params: { pattern: "\\S" }, schema: "\\S", parentSchema: schema66.items, data: data0 };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
      } else {
        const err2 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/type", keyword: "type", params: { type: "string" }, schema: schema66.items.type, parentSchema: schema66.items, data: data0 };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
  } else {
    const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" }, schema: schema66.type, parentSchema: schema66, data };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
    errors++;
  }
  validate300.errors = vErrors;
  return errors === 0;
}
var schema67 = { "type": "boolean", "default": false, "description": 'The posting says "or a related field".' };
function validate302(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "boolean") {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "boolean" }, schema: schema67.type, parentSchema: schema67, data };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  validate302.errors = vErrors;
  return errors === 0;
}
var schema68 = { "type": "boolean", "default": false, "description": "A degree not yet awarded satisfies." };
function validate304(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "boolean") {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "boolean" }, schema: schema68.type, parentSchema: schema68, data };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  validate304.errors = vErrors;
  return errors === 0;
}
var schema69 = { "type": "number", "exclusiveMinimum": 0, "maximum": 60, "description": "Years of experience that stand in for the degree, partly." };
function validate306(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data == "number" && isFinite(data)) {
    if (data > 60 || isNaN(data)) {
      const err0 = { instancePath, schemaPath: "#/maximum", keyword: "maximum", params: { comparison: "<=", limit: 60 }, schema: 60, parentSchema: schema69, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data <= 0 || isNaN(data)) {
      const err1 = { instancePath, schemaPath: "#/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, schema: 0, parentSchema: schema69, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "number" }, schema: schema69.type, parentSchema: schema69, data };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
  }
  validate306.errors = vErrors;
  return errors === 0;
}
function validate296(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.level === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "level" }, schema: schema64.required, parentSchema: schema64, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!func2.call(schema64.properties, key0)) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: false, parentSchema: schema64, data };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.name !== void 0) {
      if (!validate59(data.name, { instancePath: instancePath + "/name", parentData: data, parentDataProperty: "name", rootData })) {
        vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
        errors = vErrors.length;
      }
    }
    if (data.level !== void 0) {
      if (!validate298(data.level, { instancePath: instancePath + "/level", parentData: data, parentDataProperty: "level", rootData })) {
        vErrors = vErrors === null ? validate298.errors : vErrors.concat(validate298.errors);
        errors = vErrors.length;
      }
    }
    if (data.fields !== void 0) {
      if (!validate300(data.fields, { instancePath: instancePath + "/fields", parentData: data, parentDataProperty: "fields", rootData })) {
        vErrors = vErrors === null ? validate300.errors : vErrors.concat(validate300.errors);
        errors = vErrors.length;
      }
    }
    if (data.orRelated !== void 0) {
      if (!validate302(data.orRelated, { instancePath: instancePath + "/orRelated", parentData: data, parentDataProperty: "orRelated", rootData })) {
        vErrors = vErrors === null ? validate302.errors : vErrors.concat(validate302.errors);
        errors = vErrors.length;
      }
    }
    if (data.inProgress !== void 0) {
      if (!validate304(data.inProgress, { instancePath: instancePath + "/inProgress", parentData: data, parentDataProperty: "inProgress", rootData })) {
        vErrors = vErrors === null ? validate304.errors : vErrors.concat(validate304.errors);
        errors = vErrors.length;
      }
    }
    if (data.orEquivalentExperience !== void 0) {
      if (!validate306(data.orEquivalentExperience, { instancePath: instancePath + "/orEquivalentExperience", parentData: data, parentDataProperty: "orEquivalentExperience", rootData })) {
        vErrors = vErrors === null ? validate306.errors : vErrors.concat(validate306.errors);
        errors = vErrors.length;
      }
    }
    if (data.id !== void 0) {
      if (!validate45(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData })) {
        vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors);
        errors = vErrors.length;
      }
    }
    if (data.optional !== void 0) {
      if (!validate47(data.optional, { instancePath: instancePath + "/optional", parentData: data, parentDataProperty: "optional", rootData })) {
        vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
        errors = vErrors.length;
      }
    }
    if (data.weight !== void 0) {
      if (!validate49(data.weight, { instancePath: instancePath + "/weight", parentData: data, parentDataProperty: "weight", rootData })) {
        vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors);
        errors = vErrors.length;
      }
    }
    if (data.quote !== void 0) {
      if (!validate51(data.quote, { instancePath: instancePath + "/quote", parentData: data, parentDataProperty: "quote", rootData })) {
        vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
        errors = vErrors.length;
      }
    }
    if (data.note !== void 0) {
      if (!validate53(data.note, { instancePath: instancePath + "/note", parentData: data, parentDataProperty: "note", rootData })) {
        vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
        errors = vErrors.length;
      }
    }
    if (data.aliases !== void 0) {
      if (!validate66(data.aliases, { instancePath: instancePath + "/aliases", parentData: data, parentDataProperty: "aliases", rootData })) {
        vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
        errors = vErrors.length;
      }
    }
    if (data.manual !== void 0) {
      if (!validate68(data.manual, { instancePath: instancePath + "/manual", parentData: data, parentDataProperty: "manual", rootData })) {
        vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema64.type, parentSchema: schema64, data };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
  }
  validate296.errors = vErrors;
  return errors === 0;
}
function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  let valid0 = true;
  const _errs1 = errors;
  if (!(data && typeof data == "object" && !Array.isArray(data))) {
    const err0 = {};
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  var _valid0 = _errs1 === errors;
  errors = _errs0;
  if (vErrors !== null) {
    if (_errs0) {
      vErrors.length = _errs0;
    } else {
      vErrors = null;
    }
  }
  let ifClause0;
  if (_valid0) {
    const _errs3 = errors;
    const _errs4 = errors;
    let valid1 = true;
    const _errs5 = errors;
    if (!validate23(data, { instancePath, parentData, parentDataProperty, rootData })) {
      vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
      errors = vErrors.length;
    }
    var _valid1 = _errs5 === errors;
    errors = _errs4;
    if (vErrors !== null) {
      if (_errs4) {
        vErrors.length = _errs4;
      } else {
        vErrors = null;
      }
    }
    let ifClause1;
    if (_valid1) {
      const _errs6 = errors;
      if (!validate25(data, { instancePath, parentData, parentDataProperty, rootData })) {
        vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
        errors = vErrors.length;
      }
      var _valid1 = _errs6 === errors;
      valid1 = _valid1;
      ifClause1 = "then";
    } else {
      const _errs7 = errors;
      const _errs8 = errors;
      let valid2 = true;
      const _errs9 = errors;
      const _errs10 = errors;
      if (!(data && typeof data == "object" && !Array.isArray(data))) {
        const err1 = {};
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
      const _errs12 = errors;
      let valid4 = false;
      const _errs13 = errors;
      if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if (data.years === void 0 && (missing0 = "years")) {
          const err2 = {};
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
      }
      var _valid3 = _errs13 === errors;
      valid4 = valid4 || _valid3;
      if (!valid4) {
        const err3 = {};
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      } else {
        errors = _errs12;
        if (vErrors !== null) {
          if (_errs12) {
            vErrors.length = _errs12;
          } else {
            vErrors = null;
          }
        }
      }
      var valid3 = _errs10 === errors;
      if (valid3) {
        const _errs14 = errors;
        const _errs15 = errors;
        const _errs16 = errors;
        if (!(data && typeof data == "object" && !Array.isArray(data))) {
          const err4 = {};
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
        const _errs18 = errors;
        let valid6 = false;
        const _errs19 = errors;
        if (data && typeof data == "object" && !Array.isArray(data)) {
          let missing1;
          if (data.level === void 0 && (missing1 = "level")) {
            const err5 = {};
            if (vErrors === null) {
              vErrors = [err5];
            } else {
              vErrors.push(err5);
            }
            errors++;
          }
        }
        var _valid4 = _errs19 === errors;
        valid6 = valid6 || _valid4;
        if (!valid6) {
          const err6 = {};
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        } else {
          errors = _errs18;
          if (vErrors !== null) {
            if (_errs18) {
              vErrors.length = _errs18;
            } else {
              vErrors = null;
            }
          }
        }
        var valid5 = _errs16 === errors;
        if (valid5) {
          const err7 = {};
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        } else {
          errors = _errs15;
          if (vErrors !== null) {
            if (_errs15) {
              vErrors.length = _errs15;
            } else {
              vErrors = null;
            }
          }
        }
        var valid3 = _errs14 === errors;
      }
      var _valid2 = _errs9 === errors;
      errors = _errs8;
      if (vErrors !== null) {
        if (_errs8) {
          vErrors.length = _errs8;
        } else {
          vErrors = null;
        }
      }
      let ifClause2;
      if (_valid2) {
        const _errs20 = errors;
        if (!validate71(data, { instancePath, parentData, parentDataProperty, rootData })) {
          vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
          errors = vErrors.length;
        }
        var _valid2 = _errs20 === errors;
        valid2 = _valid2;
        ifClause2 = "then";
      } else {
        const _errs21 = errors;
        const _errs22 = errors;
        let valid7 = true;
        const _errs23 = errors;
        const _errs24 = errors;
        if (errors === _errs24) {
          if (data && typeof data == "object" && !Array.isArray(data)) {
            let missing2;
            if (data.manual === void 0 && (missing2 = "manual")) {
              const err8 = {};
              if (vErrors === null) {
                vErrors = [err8];
              } else {
                vErrors.push(err8);
              }
              errors++;
            } else {
              if (data.manual !== void 0) {
                if (true !== data.manual) {
                  const err9 = {};
                  if (vErrors === null) {
                    vErrors = [err9];
                  } else {
                    vErrors.push(err9);
                  }
                  errors++;
                }
              }
            }
          } else {
            const err10 = {};
            if (vErrors === null) {
              vErrors = [err10];
            } else {
              vErrors.push(err10);
            }
            errors++;
          }
        }
        var valid8 = _errs24 === errors;
        if (valid8) {
          const _errs27 = errors;
          const _errs28 = errors;
          const _errs29 = errors;
          if (!(data && typeof data == "object" && !Array.isArray(data))) {
            const err11 = {};
            if (vErrors === null) {
              vErrors = [err11];
            } else {
              vErrors.push(err11);
            }
            errors++;
          }
          const _errs31 = errors;
          let valid11 = false;
          const _errs32 = errors;
          if (data && typeof data == "object" && !Array.isArray(data)) {
            let missing3;
            if (data.level === void 0 && (missing3 = "level")) {
              const err12 = {};
              if (vErrors === null) {
                vErrors = [err12];
              } else {
                vErrors.push(err12);
              }
              errors++;
            }
          }
          var _valid6 = _errs32 === errors;
          valid11 = valid11 || _valid6;
          if (!valid11) {
            const err13 = {};
            if (vErrors === null) {
              vErrors = [err13];
            } else {
              vErrors.push(err13);
            }
            errors++;
          } else {
            errors = _errs31;
            if (vErrors !== null) {
              if (_errs31) {
                vErrors.length = _errs31;
              } else {
                vErrors = null;
              }
            }
          }
          var valid10 = _errs29 === errors;
          if (valid10) {
            const err14 = {};
            if (vErrors === null) {
              vErrors = [err14];
            } else {
              vErrors.push(err14);
            }
            errors++;
          } else {
            errors = _errs28;
            if (vErrors !== null) {
              if (_errs28) {
                vErrors.length = _errs28;
              } else {
                vErrors = null;
              }
            }
          }
          var valid8 = _errs27 === errors;
        }
        var _valid5 = _errs23 === errors;
        errors = _errs22;
        if (vErrors !== null) {
          if (_errs22) {
            vErrors.length = _errs22;
          } else {
            vErrors = null;
          }
        }
        let ifClause3;
        if (_valid5) {
          const _errs33 = errors;
          if (!validate58(data, { instancePath, parentData, parentDataProperty, rootData })) {
            vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
            errors = vErrors.length;
          }
          var _valid5 = _errs33 === errors;
          valid7 = _valid5;
          ifClause3 = "then";
        } else {
          const _errs34 = errors;
          if (!validate296(data, { instancePath, parentData, parentDataProperty, rootData })) {
            vErrors = vErrors === null ? validate296.errors : vErrors.concat(validate296.errors);
            errors = vErrors.length;
          }
          var _valid5 = _errs34 === errors;
          valid7 = _valid5;
          ifClause3 = "else";
        }
        if (!valid7) {
          const err15 = { instancePath, schemaPath: "#/then/else/else/if", keyword: "if", params: { failingKeyword: ifClause3 }, schema: schema7.then.else.else.if, parentSchema: schema7.then.else.else, data };
          if (vErrors === null) {
            vErrors = [err15];
          } else {
            vErrors.push(err15);
          }
          errors++;
        }
        var _valid2 = _errs21 === errors;
        valid2 = _valid2;
        ifClause2 = "else";
      }
      if (!valid2) {
        const err16 = { instancePath, schemaPath: "#/then/else/if", keyword: "if", params: { failingKeyword: ifClause2 }, schema: schema7.then.else.if, parentSchema: schema7.then.else, data };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
      var _valid1 = _errs7 === errors;
      valid1 = _valid1;
      ifClause1 = "else";
    }
    if (!valid1) {
      const err17 = { instancePath, schemaPath: "#/then/if", keyword: "if", params: { failingKeyword: ifClause1 }, schema: schema7.then.if, parentSchema: schema7.then, data };
      if (vErrors === null) {
        vErrors = [err17];
      } else {
        vErrors.push(err17);
      }
      errors++;
    }
    var _valid0 = _errs3 === errors;
    valid0 = _valid0;
    ifClause0 = "then";
  } else {
    const _errs35 = errors;
    if (!(data && typeof data == "object" && !Array.isArray(data))) {
      const err18 = { instancePath, schemaPath: "#/else/type", keyword: "type", params: { type: "object" }, schema: schema7.else.type, parentSchema: schema7.else, data };
      if (vErrors === null) {
        vErrors = [err18];
      } else {
        vErrors.push(err18);
      }
      errors++;
    }
    var _valid0 = _errs35 === errors;
    valid0 = _valid0;
    ifClause0 = "else";
  }
  if (!valid0) {
    const err19 = { instancePath, schemaPath: "#/if", keyword: "if", params: { failingKeyword: ifClause0 }, schema: schema7.if, parentSchema: schema7, data };
    if (vErrors === null) {
      vErrors = [err19];
    } else {
      vErrors.push(err19);
    }
    errors++;
  }
  validate22.errors = vErrors;
  return errors === 0;
}
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!func2.call(schema6.properties, key0)) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: false, parentSchema: schema6, data };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.$schema !== void 0) {
      let data0 = data.$schema;
      if (typeof data0 !== "string") {
        const err1 = { instancePath: instancePath + "/$schema", schemaPath: "#/properties/%24schema/type", keyword: "type", params: { type: "string" }, schema: schema6.properties.$schema.type, parentSchema: schema6.properties.$schema, data: data0 };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.title !== void 0) {
      let data1 = data.title;
      if (typeof data1 === "string") {
        if (func3(data1) > 300) {
          const err2 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/maxLength", keyword: "maxLength", params: { limit: 300 }, schema: 300, parentSchema: schema6.properties.title, data: data1 };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
        if (!pattern0.test(data1)) {
          const err3 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/pattern", keyword: "pattern", params: { pattern: "\\S" }, schema: "\\S", parentSchema: schema6.properties.title, data: data1 };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
      } else {
        const err4 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/type", keyword: "type", params: { type: "string" }, schema: schema6.properties.title.type, parentSchema: schema6.properties.title, data: data1 };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.company !== void 0) {
      let data2 = data.company;
      const _errs7 = errors;
      let valid1 = true;
      const _errs8 = errors;
      if (!(data2 && typeof data2 == "object" && !Array.isArray(data2))) {
        const err5 = {};
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
      var _valid0 = _errs8 === errors;
      errors = _errs7;
      if (vErrors !== null) {
        if (_errs7) {
          vErrors.length = _errs7;
        } else {
          vErrors = null;
        }
      }
      let ifClause0;
      if (_valid0) {
        const _errs10 = errors;
        if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
          if (data2.name === void 0) {
            const err6 = { instancePath: instancePath + "/company", schemaPath: "#/properties/company/then/required", keyword: "required", params: { missingProperty: "name" }, schema: schema6.properties.company.then.required, parentSchema: schema6.properties.company.then, data: data2 };
            if (vErrors === null) {
              vErrors = [err6];
            } else {
              vErrors.push(err6);
            }
            errors++;
          }
          for (const key1 in data2) {
            if (!(key1 === "name" || key1 === "aliases")) {
              const err7 = { instancePath: instancePath + "/company", schemaPath: "#/properties/company/then/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, schema: false, parentSchema: schema6.properties.company.then, data: data2 };
              if (vErrors === null) {
                vErrors = [err7];
              } else {
                vErrors.push(err7);
              }
              errors++;
            }
          }
          if (data2.name !== void 0) {
            let data3 = data2.name;
            if (typeof data3 === "string") {
              if (func3(data3) > 300) {
                const err8 = { instancePath: instancePath + "/company/name", schemaPath: "#/properties/company/then/properties/name/maxLength", keyword: "maxLength", params: { limit: 300 }, schema: 300, parentSchema: schema6.properties.company.then.properties.name, data: data3 };
                if (vErrors === null) {
                  vErrors = [err8];
                } else {
                  vErrors.push(err8);
                }
                errors++;
              }
              if (!pattern0.test(data3)) {
                const err9 = { instancePath: instancePath + "/company/name", schemaPath: "#/properties/company/then/properties/name/pattern", keyword: "pattern", params: { pattern: "\\S" }, schema: "\\S", parentSchema: schema6.properties.company.then.properties.name, data: data3 };
                if (vErrors === null) {
                  vErrors = [err9];
                } else {
                  vErrors.push(err9);
                }
                errors++;
              }
            } else {
              const err10 = { instancePath: instancePath + "/company/name", schemaPath: "#/properties/company/then/properties/name/type", keyword: "type", params: { type: "string" }, schema: schema6.properties.company.then.properties.name.type, parentSchema: schema6.properties.company.then.properties.name, data: data3 };
              if (vErrors === null) {
                vErrors = [err10];
              } else {
                vErrors.push(err10);
              }
              errors++;
            }
          }
          if (data2.aliases !== void 0) {
            let data4 = data2.aliases;
            if (Array.isArray(data4)) {
              const len0 = data4.length;
              for (let i0 = 0; i0 < len0; i0++) {
                let data5 = data4[i0];
                if (typeof data5 === "string") {
                  if (func3(data5) > 300) {
                    const err11 = { instancePath: instancePath + "/company/aliases/" + i0, schemaPath: "#/properties/company/then/properties/aliases/items/maxLength", keyword: "maxLength", params: { limit: 300 }, schema: 300, parentSchema: schema6.properties.company.then.properties.aliases.items, data: data5 };
                    if (vErrors === null) {
                      vErrors = [err11];
                    } else {
                      vErrors.push(err11);
                    }
                    errors++;
                  }
                  if (!pattern0.test(data5)) {
                    const err12 = { instancePath: instancePath + "/company/aliases/" + i0, schemaPath: "#/properties/company/then/properties/aliases/items/pattern", keyword: "pattern", params: { pattern: "\\S" }, schema: "\\S", parentSchema: schema6.properties.company.then.properties.aliases.items, data: data5 };
                    if (vErrors === null) {
                      vErrors = [err12];
                    } else {
                      vErrors.push(err12);
                    }
                    errors++;
                  }
                } else {
                  const err13 = { instancePath: instancePath + "/company/aliases/" + i0, schemaPath: "#/properties/company/then/properties/aliases/items/type", keyword: "type", params: { type: "string" }, schema: schema6.properties.company.then.properties.aliases.items.type, parentSchema: schema6.properties.company.then.properties.aliases.items, data: data5 };
                  if (vErrors === null) {
                    vErrors = [err13];
                  } else {
                    vErrors.push(err13);
                  }
                  errors++;
                }
              }
            } else {
              const err14 = { instancePath: instancePath + "/company/aliases", schemaPath: "#/properties/company/then/properties/aliases/type", keyword: "type", params: { type: "array" }, schema: schema6.properties.company.then.properties.aliases.type, parentSchema: schema6.properties.company.then.properties.aliases, data: data4 };
              if (vErrors === null) {
                vErrors = [err14];
              } else {
                vErrors.push(err14);
              }
              errors++;
            }
          }
        } else {
          const err15 = { instancePath: instancePath + "/company", schemaPath: "#/properties/company/then/type", keyword: "type", params: { type: "object" }, schema: schema6.properties.company.then.type, parentSchema: schema6.properties.company.then, data: data2 };
          if (vErrors === null) {
            vErrors = [err15];
          } else {
            vErrors.push(err15);
          }
          errors++;
        }
        var _valid0 = _errs10 === errors;
        valid1 = _valid0;
        ifClause0 = "then";
      } else {
        const _errs19 = errors;
        const _errs20 = errors;
        let valid5 = true;
        const _errs21 = errors;
        if (typeof data2 !== "string") {
          const err16 = {};
          if (vErrors === null) {
            vErrors = [err16];
          } else {
            vErrors.push(err16);
          }
          errors++;
        }
        var _valid1 = _errs21 === errors;
        errors = _errs20;
        if (vErrors !== null) {
          if (_errs20) {
            vErrors.length = _errs20;
          } else {
            vErrors = null;
          }
        }
        let ifClause1;
        if (_valid1) {
          const _errs23 = errors;
          if (typeof data2 === "string") {
            if (func3(data2) > 300) {
              const err17 = { instancePath: instancePath + "/company", schemaPath: "#/properties/company/else/then/maxLength", keyword: "maxLength", params: { limit: 300 }, schema: 300, parentSchema: schema6.properties.company.else.then, data: data2 };
              if (vErrors === null) {
                vErrors = [err17];
              } else {
                vErrors.push(err17);
              }
              errors++;
            }
            if (!pattern0.test(data2)) {
              const err18 = { instancePath: instancePath + "/company", schemaPath: "#/properties/company/else/then/pattern", keyword: "pattern", params: { pattern: "\\S" }, schema: "\\S", parentSchema: schema6.properties.company.else.then, data: data2 };
              if (vErrors === null) {
                vErrors = [err18];
              } else {
                vErrors.push(err18);
              }
              errors++;
            }
          } else {
            const err19 = { instancePath: instancePath + "/company", schemaPath: "#/properties/company/else/then/type", keyword: "type", params: { type: "string" }, schema: schema6.properties.company.else.then.type, parentSchema: schema6.properties.company.else.then, data: data2 };
            if (vErrors === null) {
              vErrors = [err19];
            } else {
              vErrors.push(err19);
            }
            errors++;
          }
          var _valid1 = _errs23 === errors;
          valid5 = _valid1;
          ifClause1 = "then";
        } else {
          const _errs25 = errors;
          if (typeof data2 !== "string" && !(data2 && typeof data2 == "object" && !Array.isArray(data2))) {
            const err20 = { instancePath: instancePath + "/company", schemaPath: "#/properties/company/else/else/type", keyword: "type", params: { type: schema6.properties.company.else.else.type }, schema: schema6.properties.company.else.else.type, parentSchema: schema6.properties.company.else.else, data: data2 };
            if (vErrors === null) {
              vErrors = [err20];
            } else {
              vErrors.push(err20);
            }
            errors++;
          }
          var _valid1 = _errs25 === errors;
          valid5 = _valid1;
          ifClause1 = "else";
        }
        if (!valid5) {
          const err21 = { instancePath: instancePath + "/company", schemaPath: "#/properties/company/else/if", keyword: "if", params: { failingKeyword: ifClause1 }, schema: schema6.properties.company.else.if, parentSchema: schema6.properties.company.else, data: data2 };
          if (vErrors === null) {
            vErrors = [err21];
          } else {
            vErrors.push(err21);
          }
          errors++;
        }
        var _valid0 = _errs19 === errors;
        valid1 = _valid0;
        ifClause0 = "else";
      }
      if (!valid1) {
        const err22 = { instancePath: instancePath + "/company", schemaPath: "#/properties/company/if", keyword: "if", params: { failingKeyword: ifClause0 }, schema: schema6.properties.company.if, parentSchema: schema6.properties.company, data: data2 };
        if (vErrors === null) {
          vErrors = [err22];
        } else {
          vErrors.push(err22);
        }
        errors++;
      }
    }
    if (data.contact !== void 0) {
      let data6 = data.contact;
      if (typeof data6 === "string") {
        if (func3(data6) > 300) {
          const err23 = { instancePath: instancePath + "/contact", schemaPath: "#/properties/contact/maxLength", keyword: "maxLength", params: { limit: 300 }, schema: 300, parentSchema: schema6.properties.contact, data: data6 };
          if (vErrors === null) {
            vErrors = [err23];
          } else {
            vErrors.push(err23);
          }
          errors++;
        }
        if (!pattern0.test(data6)) {
          const err24 = { instancePath: instancePath + "/contact", schemaPath: "#/properties/contact/pattern", keyword: "pattern", params: { pattern: "\\S" }, schema: "\\S", parentSchema: schema6.properties.contact, data: data6 };
          if (vErrors === null) {
            vErrors = [err24];
          } else {
            vErrors.push(err24);
          }
          errors++;
        }
      } else {
        const err25 = { instancePath: instancePath + "/contact", schemaPath: "#/properties/contact/type", keyword: "type", params: { type: "string" }, schema: schema6.properties.contact.type, parentSchema: schema6.properties.contact, data: data6 };
        if (vErrors === null) {
          vErrors = [err25];
        } else {
          vErrors.push(err25);
        }
        errors++;
      }
    }
    if (data.posting !== void 0) {
      let data7 = data.posting;
      if (typeof data7 === "string") {
        if (func3(data7) > 1e3) {
          const err26 = { instancePath: instancePath + "/posting", schemaPath: "#/properties/posting/maxLength", keyword: "maxLength", params: { limit: 1e3 }, schema: 1e3, parentSchema: schema6.properties.posting, data: data7 };
          if (vErrors === null) {
            vErrors = [err26];
          } else {
            vErrors.push(err26);
          }
          errors++;
        }
        if (!pattern0.test(data7)) {
          const err27 = { instancePath: instancePath + "/posting", schemaPath: "#/properties/posting/pattern", keyword: "pattern", params: { pattern: "\\S" }, schema: "\\S", parentSchema: schema6.properties.posting, data: data7 };
          if (vErrors === null) {
            vErrors = [err27];
          } else {
            vErrors.push(err27);
          }
          errors++;
        }
      } else {
        const err28 = { instancePath: instancePath + "/posting", schemaPath: "#/properties/posting/type", keyword: "type", params: { type: "string" }, schema: schema6.properties.posting.type, parentSchema: schema6.properties.posting, data: data7 };
        if (vErrors === null) {
          vErrors = [err28];
        } else {
          vErrors.push(err28);
        }
        errors++;
      }
    }
    if (data.degree !== void 0) {
      let data8 = data.degree;
      const _errs32 = errors;
      let valid6 = true;
      const _errs33 = errors;
      if (!Array.isArray(data8)) {
        const err29 = {};
        if (vErrors === null) {
          vErrors = [err29];
        } else {
          vErrors.push(err29);
        }
        errors++;
      }
      var _valid2 = _errs33 === errors;
      errors = _errs32;
      if (vErrors !== null) {
        if (_errs32) {
          vErrors.length = _errs32;
        } else {
          vErrors = null;
        }
      }
      let ifClause2;
      if (_valid2) {
        const _errs35 = errors;
        if (Array.isArray(data8)) {
          if (data8.length > 1e3) {
            const err30 = { instancePath: instancePath + "/degree", schemaPath: "#/properties/degree/then/maxItems", keyword: "maxItems", params: { limit: 1e3 }, schema: 1e3, parentSchema: schema6.properties.degree.then, data: data8 };
            if (vErrors === null) {
              vErrors = [err30];
            } else {
              vErrors.push(err30);
            }
            errors++;
          }
          const len1 = data8.length;
          for (let i1 = 0; i1 < len1; i1++) {
            if (!validate22(data8[i1], { instancePath: instancePath + "/degree/" + i1, parentData: data8, parentDataProperty: i1, rootData })) {
              vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
              errors = vErrors.length;
            }
          }
        } else {
          const err31 = { instancePath: instancePath + "/degree", schemaPath: "#/properties/degree/then/type", keyword: "type", params: { type: "array" }, schema: schema6.properties.degree.then.type, parentSchema: schema6.properties.degree.then, data: data8 };
          if (vErrors === null) {
            vErrors = [err31];
          } else {
            vErrors.push(err31);
          }
          errors++;
        }
        var _valid2 = _errs35 === errors;
        valid6 = _valid2;
        ifClause2 = "then";
      } else {
        const _errs38 = errors;
        const _errs39 = errors;
        let valid9 = true;
        const _errs40 = errors;
        if (!(data8 && typeof data8 == "object" && !Array.isArray(data8)) && typeof data8 !== "string") {
          const err32 = {};
          if (vErrors === null) {
            vErrors = [err32];
          } else {
            vErrors.push(err32);
          }
          errors++;
        }
        var _valid3 = _errs40 === errors;
        errors = _errs39;
        if (vErrors !== null) {
          if (_errs39) {
            vErrors.length = _errs39;
          } else {
            vErrors = null;
          }
        }
        let ifClause3;
        if (_valid3) {
          const _errs42 = errors;
          if (!validate22(data8, { instancePath: instancePath + "/degree", parentData: data, parentDataProperty: "degree", rootData })) {
            vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
            errors = vErrors.length;
          }
          var _valid3 = _errs42 === errors;
          valid9 = _valid3;
          ifClause3 = "then";
        } else {
          const _errs43 = errors;
          if ((!data8 || typeof data8 != "object") && typeof data8 !== "string") {
            const err33 = { instancePath: instancePath + "/degree", schemaPath: "#/properties/degree/else/else/type", keyword: "type", params: { type: schema6.properties.degree.else.else.type }, schema: schema6.properties.degree.else.else.type, parentSchema: schema6.properties.degree.else.else, data: data8 };
            if (vErrors === null) {
              vErrors = [err33];
            } else {
              vErrors.push(err33);
            }
            errors++;
          }
          var _valid3 = _errs43 === errors;
          valid9 = _valid3;
          ifClause3 = "else";
        }
        if (!valid9) {
          const err34 = { instancePath: instancePath + "/degree", schemaPath: "#/properties/degree/else/if", keyword: "if", params: { failingKeyword: ifClause3 }, schema: schema6.properties.degree.else.if, parentSchema: schema6.properties.degree.else, data: data8 };
          if (vErrors === null) {
            vErrors = [err34];
          } else {
            vErrors.push(err34);
          }
          errors++;
        }
        var _valid2 = _errs38 === errors;
        valid6 = _valid2;
        ifClause2 = "else";
      }
      if (!valid6) {
        const err35 = { instancePath: instancePath + "/degree", schemaPath: "#/properties/degree/if", keyword: "if", params: { failingKeyword: ifClause2 }, schema: schema6.properties.degree.if, parentSchema: schema6.properties.degree, data: data8 };
        if (vErrors === null) {
          vErrors = [err35];
        } else {
          vErrors.push(err35);
        }
        errors++;
      }
    }
    if (data.experience !== void 0) {
      let data10 = data.experience;
      const _errs46 = errors;
      let valid10 = true;
      const _errs47 = errors;
      if (!Array.isArray(data10)) {
        const err36 = {};
        if (vErrors === null) {
          vErrors = [err36];
        } else {
          vErrors.push(err36);
        }
        errors++;
      }
      var _valid4 = _errs47 === errors;
      errors = _errs46;
      if (vErrors !== null) {
        if (_errs46) {
          vErrors.length = _errs46;
        } else {
          vErrors = null;
        }
      }
      let ifClause4;
      if (_valid4) {
        const _errs49 = errors;
        if (Array.isArray(data10)) {
          if (data10.length > 1e3) {
            const err37 = { instancePath: instancePath + "/experience", schemaPath: "#/properties/experience/then/maxItems", keyword: "maxItems", params: { limit: 1e3 }, schema: 1e3, parentSchema: schema6.properties.experience.then, data: data10 };
            if (vErrors === null) {
              vErrors = [err37];
            } else {
              vErrors.push(err37);
            }
            errors++;
          }
          const len2 = data10.length;
          for (let i2 = 0; i2 < len2; i2++) {
            if (!validate32(data10[i2], { instancePath: instancePath + "/experience/" + i2, parentData: data10, parentDataProperty: i2, rootData })) {
              vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
              errors = vErrors.length;
            }
          }
        } else {
          const err38 = { instancePath: instancePath + "/experience", schemaPath: "#/properties/experience/then/type", keyword: "type", params: { type: "array" }, schema: schema6.properties.experience.then.type, parentSchema: schema6.properties.experience.then, data: data10 };
          if (vErrors === null) {
            vErrors = [err38];
          } else {
            vErrors.push(err38);
          }
          errors++;
        }
        var _valid4 = _errs49 === errors;
        valid10 = _valid4;
        ifClause4 = "then";
      } else {
        const _errs52 = errors;
        const _errs53 = errors;
        let valid13 = true;
        const _errs54 = errors;
        if (!(data10 && typeof data10 == "object" && !Array.isArray(data10)) && typeof data10 !== "string") {
          const err39 = {};
          if (vErrors === null) {
            vErrors = [err39];
          } else {
            vErrors.push(err39);
          }
          errors++;
        }
        var _valid5 = _errs54 === errors;
        errors = _errs53;
        if (vErrors !== null) {
          if (_errs53) {
            vErrors.length = _errs53;
          } else {
            vErrors = null;
          }
        }
        let ifClause5;
        if (_valid5) {
          const _errs56 = errors;
          if (!validate32(data10, { instancePath: instancePath + "/experience", parentData: data, parentDataProperty: "experience", rootData })) {
            vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
            errors = vErrors.length;
          }
          var _valid5 = _errs56 === errors;
          valid13 = _valid5;
          ifClause5 = "then";
        } else {
          const _errs57 = errors;
          if ((!data10 || typeof data10 != "object") && typeof data10 !== "string") {
            const err40 = { instancePath: instancePath + "/experience", schemaPath: "#/properties/experience/else/else/type", keyword: "type", params: { type: schema6.properties.experience.else.else.type }, schema: schema6.properties.experience.else.else.type, parentSchema: schema6.properties.experience.else.else, data: data10 };
            if (vErrors === null) {
              vErrors = [err40];
            } else {
              vErrors.push(err40);
            }
            errors++;
          }
          var _valid5 = _errs57 === errors;
          valid13 = _valid5;
          ifClause5 = "else";
        }
        if (!valid13) {
          const err41 = { instancePath: instancePath + "/experience", schemaPath: "#/properties/experience/else/if", keyword: "if", params: { failingKeyword: ifClause5 }, schema: schema6.properties.experience.else.if, parentSchema: schema6.properties.experience.else, data: data10 };
          if (vErrors === null) {
            vErrors = [err41];
          } else {
            vErrors.push(err41);
          }
          errors++;
        }
        var _valid4 = _errs52 === errors;
        valid10 = _valid4;
        ifClause4 = "else";
      }
      if (!valid10) {
        const err42 = { instancePath: instancePath + "/experience", schemaPath: "#/properties/experience/if", keyword: "if", params: { failingKeyword: ifClause4 }, schema: schema6.properties.experience.if, parentSchema: schema6.properties.experience, data: data10 };
        if (vErrors === null) {
          vErrors = [err42];
        } else {
          vErrors.push(err42);
        }
        errors++;
      }
    }
    if (data.skills !== void 0) {
      let data12 = data.skills;
      const _errs60 = errors;
      let valid14 = true;
      const _errs61 = errors;
      if (!Array.isArray(data12)) {
        const err43 = {};
        if (vErrors === null) {
          vErrors = [err43];
        } else {
          vErrors.push(err43);
        }
        errors++;
      }
      var _valid6 = _errs61 === errors;
      errors = _errs60;
      if (vErrors !== null) {
        if (_errs60) {
          vErrors.length = _errs60;
        } else {
          vErrors = null;
        }
      }
      let ifClause6;
      if (_valid6) {
        const _errs63 = errors;
        if (Array.isArray(data12)) {
          if (data12.length > 1e3) {
            const err44 = { instancePath: instancePath + "/skills", schemaPath: "#/properties/skills/then/maxItems", keyword: "maxItems", params: { limit: 1e3 }, schema: 1e3, parentSchema: schema6.properties.skills.then, data: data12 };
            if (vErrors === null) {
              vErrors = [err44];
            } else {
              vErrors.push(err44);
            }
            errors++;
          }
          const len3 = data12.length;
          for (let i3 = 0; i3 < len3; i3++) {
            if (!validate88(data12[i3], { instancePath: instancePath + "/skills/" + i3, parentData: data12, parentDataProperty: i3, rootData })) {
              vErrors = vErrors === null ? validate88.errors : vErrors.concat(validate88.errors);
              errors = vErrors.length;
            }
          }
        } else {
          const err45 = { instancePath: instancePath + "/skills", schemaPath: "#/properties/skills/then/type", keyword: "type", params: { type: "array" }, schema: schema6.properties.skills.then.type, parentSchema: schema6.properties.skills.then, data: data12 };
          if (vErrors === null) {
            vErrors = [err45];
          } else {
            vErrors.push(err45);
          }
          errors++;
        }
        var _valid6 = _errs63 === errors;
        valid14 = _valid6;
        ifClause6 = "then";
      } else {
        const _errs66 = errors;
        const _errs67 = errors;
        let valid17 = true;
        const _errs68 = errors;
        if (!(data12 && typeof data12 == "object" && !Array.isArray(data12)) && typeof data12 !== "string") {
          const err46 = {};
          if (vErrors === null) {
            vErrors = [err46];
          } else {
            vErrors.push(err46);
          }
          errors++;
        }
        var _valid7 = _errs68 === errors;
        errors = _errs67;
        if (vErrors !== null) {
          if (_errs67) {
            vErrors.length = _errs67;
          } else {
            vErrors = null;
          }
        }
        let ifClause7;
        if (_valid7) {
          const _errs70 = errors;
          if (!validate88(data12, { instancePath: instancePath + "/skills", parentData: data, parentDataProperty: "skills", rootData })) {
            vErrors = vErrors === null ? validate88.errors : vErrors.concat(validate88.errors);
            errors = vErrors.length;
          }
          var _valid7 = _errs70 === errors;
          valid17 = _valid7;
          ifClause7 = "then";
        } else {
          const _errs71 = errors;
          if ((!data12 || typeof data12 != "object") && typeof data12 !== "string") {
            const err47 = { instancePath: instancePath + "/skills", schemaPath: "#/properties/skills/else/else/type", keyword: "type", params: { type: schema6.properties.skills.else.else.type }, schema: schema6.properties.skills.else.else.type, parentSchema: schema6.properties.skills.else.else, data: data12 };
            if (vErrors === null) {
              vErrors = [err47];
            } else {
              vErrors.push(err47);
            }
            errors++;
          }
          var _valid7 = _errs71 === errors;
          valid17 = _valid7;
          ifClause7 = "else";
        }
        if (!valid17) {
          const err48 = { instancePath: instancePath + "/skills", schemaPath: "#/properties/skills/else/if", keyword: "if", params: { failingKeyword: ifClause7 }, schema: schema6.properties.skills.else.if, parentSchema: schema6.properties.skills.else, data: data12 };
          if (vErrors === null) {
            vErrors = [err48];
          } else {
            vErrors.push(err48);
          }
          errors++;
        }
        var _valid6 = _errs66 === errors;
        valid14 = _valid6;
        ifClause6 = "else";
      }
      if (!valid14) {
        const err49 = { instancePath: instancePath + "/skills", schemaPath: "#/properties/skills/if", keyword: "if", params: { failingKeyword: ifClause6 }, schema: schema6.properties.skills.if, parentSchema: schema6.properties.skills, data: data12 };
        if (vErrors === null) {
          vErrors = [err49];
        } else {
          vErrors.push(err49);
        }
        errors++;
      }
    }
    if (data.languages !== void 0) {
      let data14 = data.languages;
      const _errs74 = errors;
      let valid18 = true;
      const _errs75 = errors;
      if (!Array.isArray(data14)) {
        const err50 = {};
        if (vErrors === null) {
          vErrors = [err50];
        } else {
          vErrors.push(err50);
        }
        errors++;
      }
      var _valid8 = _errs75 === errors;
      errors = _errs74;
      if (vErrors !== null) {
        if (_errs74) {
          vErrors.length = _errs74;
        } else {
          vErrors = null;
        }
      }
      let ifClause8;
      if (_valid8) {
        const _errs77 = errors;
        if (Array.isArray(data14)) {
          if (data14.length > 1e3) {
            const err51 = { instancePath: instancePath + "/languages", schemaPath: "#/properties/languages/then/maxItems", keyword: "maxItems", params: { limit: 1e3 }, schema: 1e3, parentSchema: schema6.properties.languages.then, data: data14 };
            if (vErrors === null) {
              vErrors = [err51];
            } else {
              vErrors.push(err51);
            }
            errors++;
          }
          const len4 = data14.length;
          for (let i4 = 0; i4 < len4; i4++) {
            if (!validate121(data14[i4], { instancePath: instancePath + "/languages/" + i4, parentData: data14, parentDataProperty: i4, rootData })) {
              vErrors = vErrors === null ? validate121.errors : vErrors.concat(validate121.errors);
              errors = vErrors.length;
            }
          }
        } else {
          const err52 = { instancePath: instancePath + "/languages", schemaPath: "#/properties/languages/then/type", keyword: "type", params: { type: "array" }, schema: schema6.properties.languages.then.type, parentSchema: schema6.properties.languages.then, data: data14 };
          if (vErrors === null) {
            vErrors = [err52];
          } else {
            vErrors.push(err52);
          }
          errors++;
        }
        var _valid8 = _errs77 === errors;
        valid18 = _valid8;
        ifClause8 = "then";
      } else {
        const _errs80 = errors;
        const _errs81 = errors;
        let valid21 = true;
        const _errs82 = errors;
        if (!(data14 && typeof data14 == "object" && !Array.isArray(data14)) && typeof data14 !== "string") {
          const err53 = {};
          if (vErrors === null) {
            vErrors = [err53];
          } else {
            vErrors.push(err53);
          }
          errors++;
        }
        var _valid9 = _errs82 === errors;
        errors = _errs81;
        if (vErrors !== null) {
          if (_errs81) {
            vErrors.length = _errs81;
          } else {
            vErrors = null;
          }
        }
        let ifClause9;
        if (_valid9) {
          const _errs84 = errors;
          if (!validate121(data14, { instancePath: instancePath + "/languages", parentData: data, parentDataProperty: "languages", rootData })) {
            vErrors = vErrors === null ? validate121.errors : vErrors.concat(validate121.errors);
            errors = vErrors.length;
          }
          var _valid9 = _errs84 === errors;
          valid21 = _valid9;
          ifClause9 = "then";
        } else {
          const _errs85 = errors;
          if ((!data14 || typeof data14 != "object") && typeof data14 !== "string") {
            const err54 = { instancePath: instancePath + "/languages", schemaPath: "#/properties/languages/else/else/type", keyword: "type", params: { type: schema6.properties.languages.else.else.type }, schema: schema6.properties.languages.else.else.type, parentSchema: schema6.properties.languages.else.else, data: data14 };
            if (vErrors === null) {
              vErrors = [err54];
            } else {
              vErrors.push(err54);
            }
            errors++;
          }
          var _valid9 = _errs85 === errors;
          valid21 = _valid9;
          ifClause9 = "else";
        }
        if (!valid21) {
          const err55 = { instancePath: instancePath + "/languages", schemaPath: "#/properties/languages/else/if", keyword: "if", params: { failingKeyword: ifClause9 }, schema: schema6.properties.languages.else.if, parentSchema: schema6.properties.languages.else, data: data14 };
          if (vErrors === null) {
            vErrors = [err55];
          } else {
            vErrors.push(err55);
          }
          errors++;
        }
        var _valid8 = _errs80 === errors;
        valid18 = _valid8;
        ifClause8 = "else";
      }
      if (!valid18) {
        const err56 = { instancePath: instancePath + "/languages", schemaPath: "#/properties/languages/if", keyword: "if", params: { failingKeyword: ifClause8 }, schema: schema6.properties.languages.if, parentSchema: schema6.properties.languages, data: data14 };
        if (vErrors === null) {
          vErrors = [err56];
        } else {
          vErrors.push(err56);
        }
        errors++;
      }
    }
    if (data.venues !== void 0) {
      let data16 = data.venues;
      const _errs88 = errors;
      let valid22 = true;
      const _errs89 = errors;
      if (!Array.isArray(data16)) {
        const err57 = {};
        if (vErrors === null) {
          vErrors = [err57];
        } else {
          vErrors.push(err57);
        }
        errors++;
      }
      var _valid10 = _errs89 === errors;
      errors = _errs88;
      if (vErrors !== null) {
        if (_errs88) {
          vErrors.length = _errs88;
        } else {
          vErrors = null;
        }
      }
      let ifClause10;
      if (_valid10) {
        const _errs91 = errors;
        if (Array.isArray(data16)) {
          if (data16.length > 1e3) {
            const err58 = { instancePath: instancePath + "/venues", schemaPath: "#/properties/venues/then/maxItems", keyword: "maxItems", params: { limit: 1e3 }, schema: 1e3, parentSchema: schema6.properties.venues.then, data: data16 };
            if (vErrors === null) {
              vErrors = [err58];
            } else {
              vErrors.push(err58);
            }
            errors++;
          }
          const len5 = data16.length;
          for (let i5 = 0; i5 < len5; i5++) {
            if (!validate168(data16[i5], { instancePath: instancePath + "/venues/" + i5, parentData: data16, parentDataProperty: i5, rootData })) {
              vErrors = vErrors === null ? validate168.errors : vErrors.concat(validate168.errors);
              errors = vErrors.length;
            }
          }
        } else {
          const err59 = { instancePath: instancePath + "/venues", schemaPath: "#/properties/venues/then/type", keyword: "type", params: { type: "array" }, schema: schema6.properties.venues.then.type, parentSchema: schema6.properties.venues.then, data: data16 };
          if (vErrors === null) {
            vErrors = [err59];
          } else {
            vErrors.push(err59);
          }
          errors++;
        }
        var _valid10 = _errs91 === errors;
        valid22 = _valid10;
        ifClause10 = "then";
      } else {
        const _errs94 = errors;
        const _errs95 = errors;
        let valid25 = true;
        const _errs96 = errors;
        if (!(data16 && typeof data16 == "object" && !Array.isArray(data16)) && typeof data16 !== "string") {
          const err60 = {};
          if (vErrors === null) {
            vErrors = [err60];
          } else {
            vErrors.push(err60);
          }
          errors++;
        }
        var _valid11 = _errs96 === errors;
        errors = _errs95;
        if (vErrors !== null) {
          if (_errs95) {
            vErrors.length = _errs95;
          } else {
            vErrors = null;
          }
        }
        let ifClause11;
        if (_valid11) {
          const _errs98 = errors;
          if (!validate168(data16, { instancePath: instancePath + "/venues", parentData: data, parentDataProperty: "venues", rootData })) {
            vErrors = vErrors === null ? validate168.errors : vErrors.concat(validate168.errors);
            errors = vErrors.length;
          }
          var _valid11 = _errs98 === errors;
          valid25 = _valid11;
          ifClause11 = "then";
        } else {
          const _errs99 = errors;
          if ((!data16 || typeof data16 != "object") && typeof data16 !== "string") {
            const err61 = { instancePath: instancePath + "/venues", schemaPath: "#/properties/venues/else/else/type", keyword: "type", params: { type: schema6.properties.venues.else.else.type }, schema: schema6.properties.venues.else.else.type, parentSchema: schema6.properties.venues.else.else, data: data16 };
            if (vErrors === null) {
              vErrors = [err61];
            } else {
              vErrors.push(err61);
            }
            errors++;
          }
          var _valid11 = _errs99 === errors;
          valid25 = _valid11;
          ifClause11 = "else";
        }
        if (!valid25) {
          const err62 = { instancePath: instancePath + "/venues", schemaPath: "#/properties/venues/else/if", keyword: "if", params: { failingKeyword: ifClause11 }, schema: schema6.properties.venues.else.if, parentSchema: schema6.properties.venues.else, data: data16 };
          if (vErrors === null) {
            vErrors = [err62];
          } else {
            vErrors.push(err62);
          }
          errors++;
        }
        var _valid10 = _errs94 === errors;
        valid22 = _valid10;
        ifClause10 = "else";
      }
      if (!valid22) {
        const err63 = { instancePath: instancePath + "/venues", schemaPath: "#/properties/venues/if", keyword: "if", params: { failingKeyword: ifClause10 }, schema: schema6.properties.venues.if, parentSchema: schema6.properties.venues, data: data16 };
        if (vErrors === null) {
          vErrors = [err63];
        } else {
          vErrors.push(err63);
        }
        errors++;
      }
    }
    if (data.softSkills !== void 0) {
      let data18 = data.softSkills;
      const _errs102 = errors;
      let valid26 = true;
      const _errs103 = errors;
      if (!Array.isArray(data18)) {
        const err64 = {};
        if (vErrors === null) {
          vErrors = [err64];
        } else {
          vErrors.push(err64);
        }
        errors++;
      }
      var _valid12 = _errs103 === errors;
      errors = _errs102;
      if (vErrors !== null) {
        if (_errs102) {
          vErrors.length = _errs102;
        } else {
          vErrors = null;
        }
      }
      let ifClause12;
      if (_valid12) {
        const _errs105 = errors;
        if (Array.isArray(data18)) {
          if (data18.length > 1e3) {
            const err65 = { instancePath: instancePath + "/softSkills", schemaPath: "#/properties/softSkills/then/maxItems", keyword: "maxItems", params: { limit: 1e3 }, schema: 1e3, parentSchema: schema6.properties.softSkills.then, data: data18 };
            if (vErrors === null) {
              vErrors = [err65];
            } else {
              vErrors.push(err65);
            }
            errors++;
          }
          const len6 = data18.length;
          for (let i6 = 0; i6 < len6; i6++) {
            if (!validate201(data18[i6], { instancePath: instancePath + "/softSkills/" + i6, parentData: data18, parentDataProperty: i6, rootData })) {
              vErrors = vErrors === null ? validate201.errors : vErrors.concat(validate201.errors);
              errors = vErrors.length;
            }
          }
        } else {
          const err66 = { instancePath: instancePath + "/softSkills", schemaPath: "#/properties/softSkills/then/type", keyword: "type", params: { type: "array" }, schema: schema6.properties.softSkills.then.type, parentSchema: schema6.properties.softSkills.then, data: data18 };
          if (vErrors === null) {
            vErrors = [err66];
          } else {
            vErrors.push(err66);
          }
          errors++;
        }
        var _valid12 = _errs105 === errors;
        valid26 = _valid12;
        ifClause12 = "then";
      } else {
        const _errs108 = errors;
        const _errs109 = errors;
        let valid29 = true;
        const _errs110 = errors;
        if (!(data18 && typeof data18 == "object" && !Array.isArray(data18)) && typeof data18 !== "string") {
          const err67 = {};
          if (vErrors === null) {
            vErrors = [err67];
          } else {
            vErrors.push(err67);
          }
          errors++;
        }
        var _valid13 = _errs110 === errors;
        errors = _errs109;
        if (vErrors !== null) {
          if (_errs109) {
            vErrors.length = _errs109;
          } else {
            vErrors = null;
          }
        }
        let ifClause13;
        if (_valid13) {
          const _errs112 = errors;
          if (!validate201(data18, { instancePath: instancePath + "/softSkills", parentData: data, parentDataProperty: "softSkills", rootData })) {
            vErrors = vErrors === null ? validate201.errors : vErrors.concat(validate201.errors);
            errors = vErrors.length;
          }
          var _valid13 = _errs112 === errors;
          valid29 = _valid13;
          ifClause13 = "then";
        } else {
          const _errs113 = errors;
          if ((!data18 || typeof data18 != "object") && typeof data18 !== "string") {
            const err68 = { instancePath: instancePath + "/softSkills", schemaPath: "#/properties/softSkills/else/else/type", keyword: "type", params: { type: schema6.properties.softSkills.else.else.type }, schema: schema6.properties.softSkills.else.else.type, parentSchema: schema6.properties.softSkills.else.else, data: data18 };
            if (vErrors === null) {
              vErrors = [err68];
            } else {
              vErrors.push(err68);
            }
            errors++;
          }
          var _valid13 = _errs113 === errors;
          valid29 = _valid13;
          ifClause13 = "else";
        }
        if (!valid29) {
          const err69 = { instancePath: instancePath + "/softSkills", schemaPath: "#/properties/softSkills/else/if", keyword: "if", params: { failingKeyword: ifClause13 }, schema: schema6.properties.softSkills.else.if, parentSchema: schema6.properties.softSkills.else, data: data18 };
          if (vErrors === null) {
            vErrors = [err69];
          } else {
            vErrors.push(err69);
          }
          errors++;
        }
        var _valid12 = _errs108 === errors;
        valid26 = _valid12;
        ifClause12 = "else";
      }
      if (!valid26) {
        const err70 = { instancePath: instancePath + "/softSkills", schemaPath: "#/properties/softSkills/if", keyword: "if", params: { failingKeyword: ifClause12 }, schema: schema6.properties.softSkills.if, parentSchema: schema6.properties.softSkills, data: data18 };
        if (vErrors === null) {
          vErrors = [err70];
        } else {
          vErrors.push(err70);
        }
        errors++;
      }
    }
    if (data.certifications !== void 0) {
      let data20 = data.certifications;
      const _errs116 = errors;
      let valid30 = true;
      const _errs117 = errors;
      if (!Array.isArray(data20)) {
        const err71 = {};
        if (vErrors === null) {
          vErrors = [err71];
        } else {
          vErrors.push(err71);
        }
        errors++;
      }
      var _valid14 = _errs117 === errors;
      errors = _errs116;
      if (vErrors !== null) {
        if (_errs116) {
          vErrors.length = _errs116;
        } else {
          vErrors = null;
        }
      }
      let ifClause14;
      if (_valid14) {
        const _errs119 = errors;
        if (Array.isArray(data20)) {
          if (data20.length > 1e3) {
            const err72 = { instancePath: instancePath + "/certifications", schemaPath: "#/properties/certifications/then/maxItems", keyword: "maxItems", params: { limit: 1e3 }, schema: 1e3, parentSchema: schema6.properties.certifications.then, data: data20 };
            if (vErrors === null) {
              vErrors = [err72];
            } else {
              vErrors.push(err72);
            }
            errors++;
          }
          const len7 = data20.length;
          for (let i7 = 0; i7 < len7; i7++) {
            if (!validate230(data20[i7], { instancePath: instancePath + "/certifications/" + i7, parentData: data20, parentDataProperty: i7, rootData })) {
              vErrors = vErrors === null ? validate230.errors : vErrors.concat(validate230.errors);
              errors = vErrors.length;
            }
          }
        } else {
          const err73 = { instancePath: instancePath + "/certifications", schemaPath: "#/properties/certifications/then/type", keyword: "type", params: { type: "array" }, schema: schema6.properties.certifications.then.type, parentSchema: schema6.properties.certifications.then, data: data20 };
          if (vErrors === null) {
            vErrors = [err73];
          } else {
            vErrors.push(err73);
          }
          errors++;
        }
        var _valid14 = _errs119 === errors;
        valid30 = _valid14;
        ifClause14 = "then";
      } else {
        const _errs122 = errors;
        const _errs123 = errors;
        let valid33 = true;
        const _errs124 = errors;
        if (!(data20 && typeof data20 == "object" && !Array.isArray(data20)) && typeof data20 !== "string") {
          const err74 = {};
          if (vErrors === null) {
            vErrors = [err74];
          } else {
            vErrors.push(err74);
          }
          errors++;
        }
        var _valid15 = _errs124 === errors;
        errors = _errs123;
        if (vErrors !== null) {
          if (_errs123) {
            vErrors.length = _errs123;
          } else {
            vErrors = null;
          }
        }
        let ifClause15;
        if (_valid15) {
          const _errs126 = errors;
          if (!validate230(data20, { instancePath: instancePath + "/certifications", parentData: data, parentDataProperty: "certifications", rootData })) {
            vErrors = vErrors === null ? validate230.errors : vErrors.concat(validate230.errors);
            errors = vErrors.length;
          }
          var _valid15 = _errs126 === errors;
          valid33 = _valid15;
          ifClause15 = "then";
        } else {
          const _errs127 = errors;
          if ((!data20 || typeof data20 != "object") && typeof data20 !== "string") {
            const err75 = { instancePath: instancePath + "/certifications", schemaPath: "#/properties/certifications/else/else/type", keyword: "type", params: { type: schema6.properties.certifications.else.else.type }, schema: schema6.properties.certifications.else.else.type, parentSchema: schema6.properties.certifications.else.else, data: data20 };
            if (vErrors === null) {
              vErrors = [err75];
            } else {
              vErrors.push(err75);
            }
            errors++;
          }
          var _valid15 = _errs127 === errors;
          valid33 = _valid15;
          ifClause15 = "else";
        }
        if (!valid33) {
          const err76 = { instancePath: instancePath + "/certifications", schemaPath: "#/properties/certifications/else/if", keyword: "if", params: { failingKeyword: ifClause15 }, schema: schema6.properties.certifications.else.if, parentSchema: schema6.properties.certifications.else, data: data20 };
          if (vErrors === null) {
            vErrors = [err76];
          } else {
            vErrors.push(err76);
          }
          errors++;
        }
        var _valid14 = _errs122 === errors;
        valid30 = _valid14;
        ifClause14 = "else";
      }
      if (!valid30) {
        const err77 = { instancePath: instancePath + "/certifications", schemaPath: "#/properties/certifications/if", keyword: "if", params: { failingKeyword: ifClause14 }, schema: schema6.properties.certifications.if, parentSchema: schema6.properties.certifications, data: data20 };
        if (vErrors === null) {
          vErrors = [err77];
        } else {
          vErrors.push(err77);
        }
        errors++;
      }
    }
    if (data.other !== void 0) {
      let data22 = data.other;
      const _errs130 = errors;
      let valid34 = true;
      const _errs131 = errors;
      if (!Array.isArray(data22)) {
        const err78 = {};
        if (vErrors === null) {
          vErrors = [err78];
        } else {
          vErrors.push(err78);
        }
        errors++;
      }
      var _valid16 = _errs131 === errors;
      errors = _errs130;
      if (vErrors !== null) {
        if (_errs130) {
          vErrors.length = _errs130;
        } else {
          vErrors = null;
        }
      }
      let ifClause16;
      if (_valid16) {
        const _errs133 = errors;
        if (Array.isArray(data22)) {
          if (data22.length > 1e3) {
            const err79 = { instancePath: instancePath + "/other", schemaPath: "#/properties/other/then/maxItems", keyword: "maxItems", params: { limit: 1e3 }, schema: 1e3, parentSchema: schema6.properties.other.then, data: data22 };
            if (vErrors === null) {
              vErrors = [err79];
            } else {
              vErrors.push(err79);
            }
            errors++;
          }
          const len8 = data22.length;
          for (let i8 = 0; i8 < len8; i8++) {
            if (!validate260(data22[i8], { instancePath: instancePath + "/other/" + i8, parentData: data22, parentDataProperty: i8, rootData })) {
              vErrors = vErrors === null ? validate260.errors : vErrors.concat(validate260.errors);
              errors = vErrors.length;
            }
          }
        } else {
          const err80 = { instancePath: instancePath + "/other", schemaPath: "#/properties/other/then/type", keyword: "type", params: { type: "array" }, schema: schema6.properties.other.then.type, parentSchema: schema6.properties.other.then, data: data22 };
          if (vErrors === null) {
            vErrors = [err80];
          } else {
            vErrors.push(err80);
          }
          errors++;
        }
        var _valid16 = _errs133 === errors;
        valid34 = _valid16;
        ifClause16 = "then";
      } else {
        const _errs136 = errors;
        const _errs137 = errors;
        let valid37 = true;
        const _errs138 = errors;
        if (!(data22 && typeof data22 == "object" && !Array.isArray(data22)) && typeof data22 !== "string") {
          const err81 = {};
          if (vErrors === null) {
            vErrors = [err81];
          } else {
            vErrors.push(err81);
          }
          errors++;
        }
        var _valid17 = _errs138 === errors;
        errors = _errs137;
        if (vErrors !== null) {
          if (_errs137) {
            vErrors.length = _errs137;
          } else {
            vErrors = null;
          }
        }
        let ifClause17;
        if (_valid17) {
          const _errs140 = errors;
          if (!validate260(data22, { instancePath: instancePath + "/other", parentData: data, parentDataProperty: "other", rootData })) {
            vErrors = vErrors === null ? validate260.errors : vErrors.concat(validate260.errors);
            errors = vErrors.length;
          }
          var _valid17 = _errs140 === errors;
          valid37 = _valid17;
          ifClause17 = "then";
        } else {
          const _errs141 = errors;
          if ((!data22 || typeof data22 != "object") && typeof data22 !== "string") {
            const err82 = { instancePath: instancePath + "/other", schemaPath: "#/properties/other/else/else/type", keyword: "type", params: { type: schema6.properties.other.else.else.type }, schema: schema6.properties.other.else.else.type, parentSchema: schema6.properties.other.else.else, data: data22 };
            if (vErrors === null) {
              vErrors = [err82];
            } else {
              vErrors.push(err82);
            }
            errors++;
          }
          var _valid17 = _errs141 === errors;
          valid37 = _valid17;
          ifClause17 = "else";
        }
        if (!valid37) {
          const err83 = { instancePath: instancePath + "/other", schemaPath: "#/properties/other/else/if", keyword: "if", params: { failingKeyword: ifClause17 }, schema: schema6.properties.other.else.if, parentSchema: schema6.properties.other.else, data: data22 };
          if (vErrors === null) {
            vErrors = [err83];
          } else {
            vErrors.push(err83);
          }
          errors++;
        }
        var _valid16 = _errs136 === errors;
        valid34 = _valid16;
        ifClause16 = "else";
      }
      if (!valid34) {
        const err84 = { instancePath: instancePath + "/other", schemaPath: "#/properties/other/if", keyword: "if", params: { failingKeyword: ifClause16 }, schema: schema6.properties.other.if, parentSchema: schema6.properties.other, data: data22 };
        if (vErrors === null) {
          vErrors = [err84];
        } else {
          vErrors.push(err84);
        }
        errors++;
      }
    }
  } else {
    const err85 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema6.type, parentSchema: schema6, data };
    if (vErrors === null) {
      vErrors = [err85];
    } else {
      vErrors.push(err85);
    }
    errors++;
  }
  validate21.errors = vErrors;
  return errors === 0;
}

// modules:module:1
var isTerm = validate10;
var schema112 = { "type": "object", "properties": { "name": { "type": "string", "pattern": "\\S", "maxLength": 300, "description": "What the posting asks for, in its own words." }, "aliases": { "type": "array", "items": { "type": "string", "pattern": "\\S", "maxLength": 300 }, "default": [], "description": "Other forms that mean exactly this thing." }, "not": { "type": "array", "items": { "type": "string", "pattern": "\\S", "maxLength": 300 }, "default": [], "description": "Phrases that contain the name and mean something else." }, "years": { "type": "number", "exclusiveMinimum": 0, "maximum": 60, "description": "Years asked." }, "kind": { "enum": ["programming"], "description": "Settles a name that is also a spoken language." } }, "required": ["name", "aliases", "not"], "additionalProperties": false };
var func22 = require_ucs2length().default;
var pattern02 = new RegExp("\\S", "u");
function validate10(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.aliases === void 0) {
        data.aliases = [];
      }
      if (data.not === void 0) {
        data.not = [];
      }
      let missing0;
      if (data.name === void 0 && (missing0 = "name") || data.aliases === void 0 && (missing0 = "aliases") || data.not === void 0 && (missing0 = "not")) {
        validate10.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "name" || key0 === "aliases" || key0 === "not" || key0 === "years" || key0 === "kind")) {
            validate10.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.name !== void 0) {
            let data0 = data.name;
            const _errs2 = errors;
            if (errors === _errs2) {
              if (typeof data0 === "string") {
                if (func22(data0) > 300) {
                  validate10.errors = [{ instancePath: instancePath + "/name", schemaPath: "#/properties/name/maxLength", keyword: "maxLength", params: { limit: 300 }, message: "must NOT have more than 300 characters" }];
                  return false;
                } else {
                  if (!pattern02.test(data0)) {
                    validate10.errors = [{ instancePath: instancePath + "/name", schemaPath: "#/properties/name/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"' }];
                    return false;
                  }
                }
              } else {
                validate10.errors = [{ instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                return false;
              }
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            let data1 = data.aliases;
            const _errs4 = errors;
            if (errors === _errs4) {
              if (Array.isArray(data1)) {
                var valid1 = true;
                const len0 = data1.length;
                for (let i0 = 0; i0 < len0; i0++) {
                  let data2 = data1[i0];
                  const _errs6 = errors;
                  if (errors === _errs6) {
                    if (typeof data2 === "string") {
                      if (func22(data2) > 300) {
                        validate10.errors = [{ instancePath: instancePath + "/aliases/" + i0, schemaPath: "#/properties/aliases/items/maxLength", keyword: "maxLength", params: { limit: 300 }, message: "must NOT have more than 300 characters" }];
                        return false;
                      } else {
                        if (!pattern02.test(data2)) {
                          validate10.errors = [{ instancePath: instancePath + "/aliases/" + i0, schemaPath: "#/properties/aliases/items/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"' }];
                          return false;
                        }
                      }
                    } else {
                      validate10.errors = [{ instancePath: instancePath + "/aliases/" + i0, schemaPath: "#/properties/aliases/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                      return false;
                    }
                  }
                  var valid1 = _errs6 === errors;
                  if (!valid1) {
                    break;
                  }
                }
              } else {
                validate10.errors = [{ instancePath: instancePath + "/aliases", schemaPath: "#/properties/aliases/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                return false;
              }
            }
            var valid0 = _errs4 === errors;
            if (valid0) {
              let data3 = data.not;
              const _errs8 = errors;
              if (errors === _errs8) {
                if (Array.isArray(data3)) {
                  var valid2 = true;
                  const len1 = data3.length;
                  for (let i1 = 0; i1 < len1; i1++) {
                    let data4 = data3[i1];
                    const _errs10 = errors;
                    if (errors === _errs10) {
                      if (typeof data4 === "string") {
                        if (func22(data4) > 300) {
                          validate10.errors = [{ instancePath: instancePath + "/not/" + i1, schemaPath: "#/properties/not/items/maxLength", keyword: "maxLength", params: { limit: 300 }, message: "must NOT have more than 300 characters" }];
                          return false;
                        } else {
                          if (!pattern02.test(data4)) {
                            validate10.errors = [{ instancePath: instancePath + "/not/" + i1, schemaPath: "#/properties/not/items/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"' }];
                            return false;
                          }
                        }
                      } else {
                        validate10.errors = [{ instancePath: instancePath + "/not/" + i1, schemaPath: "#/properties/not/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                        return false;
                      }
                    }
                    var valid2 = _errs10 === errors;
                    if (!valid2) {
                      break;
                    }
                  }
                } else {
                  validate10.errors = [{ instancePath: instancePath + "/not", schemaPath: "#/properties/not/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                  return false;
                }
              }
              var valid0 = _errs8 === errors;
              if (valid0) {
                if (data.years !== void 0) {
                  let data5 = data.years;
                  const _errs12 = errors;
                  if (errors === _errs12) {
                    if (typeof data5 == "number" && isFinite(data5)) {
                      if (data5 > 60 || isNaN(data5)) {
                        validate10.errors = [{ instancePath: instancePath + "/years", schemaPath: "#/properties/years/maximum", keyword: "maximum", params: { comparison: "<=", limit: 60 }, message: "must be <= 60" }];
                        return false;
                      } else {
                        if (data5 <= 0 || isNaN(data5)) {
                          validate10.errors = [{ instancePath: instancePath + "/years", schemaPath: "#/properties/years/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0" }];
                          return false;
                        }
                      }
                    } else {
                      validate10.errors = [{ instancePath: instancePath + "/years", schemaPath: "#/properties/years/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                      return false;
                    }
                  }
                  var valid0 = _errs12 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.kind !== void 0) {
                    const _errs14 = errors;
                    if (!(data.kind === "programming")) {
                      validate10.errors = [{ instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/enum", keyword: "enum", params: { allowedValues: schema112.properties.kind.enum }, message: "must be equal to one of the allowed values" }];
                      return false;
                    }
                    var valid0 = _errs14 === errors;
                  } else {
                    var valid0 = true;
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validate10.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate10.errors = vErrors;
  return errors === 0;
}
var isDegree = validate11;
var schema122 = { "type": "object", "properties": { "name": { "type": "string", "pattern": "\\S", "maxLength": 300, "description": "What the posting asks for, in its own words." }, "level": { "enum": ["associate", "bachelor", "master", "doctorate"], "description": "The lowest level that satisfies." }, "fields": { "type": "array", "items": { "type": "string", "pattern": "\\S", "maxLength": 300 }, "default": [], "description": "Fields of study asked; none means any." }, "orRelated": { "type": "boolean", "default": false, "description": 'The posting says "or a related field".' }, "inProgress": { "type": "boolean", "default": false, "description": "A degree not yet awarded satisfies." }, "orEquivalentExperience": { "type": "number", "exclusiveMinimum": 0, "maximum": 60, "description": "Years of experience that stand in for the degree, partly." } }, "required": ["level", "fields", "orRelated", "inProgress"], "additionalProperties": false };
function validate11(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.fields === void 0) {
        data.fields = [];
      }
      if (data.orRelated === void 0) {
        data.orRelated = false;
      }
      if (data.inProgress === void 0) {
        data.inProgress = false;
      }
      let missing0;
      if (data.level === void 0 && (missing0 = "level") || data.fields === void 0 && (missing0 = "fields") || data.orRelated === void 0 && (missing0 = "orRelated") || data.inProgress === void 0 && (missing0 = "inProgress")) {
        validate11.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "name" || key0 === "level" || key0 === "fields" || key0 === "orRelated" || key0 === "inProgress" || key0 === "orEquivalentExperience")) {
            validate11.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.name !== void 0) {
            let data0 = data.name;
            const _errs2 = errors;
            if (errors === _errs2) {
              if (typeof data0 === "string") {
                if (func22(data0) > 300) {
                  validate11.errors = [{ instancePath: instancePath + "/name", schemaPath: "#/properties/name/maxLength", keyword: "maxLength", params: { limit: 300 }, message: "must NOT have more than 300 characters" }];
                  return false;
                } else {
                  if (!pattern02.test(data0)) {
                    validate11.errors = [{ instancePath: instancePath + "/name", schemaPath: "#/properties/name/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"' }];
                    return false;
                  }
                }
              } else {
                validate11.errors = [{ instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                return false;
              }
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.level !== void 0) {
              let data1 = data.level;
              const _errs4 = errors;
              if (!(data1 === "associate" || data1 === "bachelor" || data1 === "master" || data1 === "doctorate")) {
                validate11.errors = [{ instancePath: instancePath + "/level", schemaPath: "#/properties/level/enum", keyword: "enum", params: { allowedValues: schema122.properties.level.enum }, message: "must be equal to one of the allowed values" }];
                return false;
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              let data2 = data.fields;
              const _errs5 = errors;
              if (errors === _errs5) {
                if (Array.isArray(data2)) {
                  var valid1 = true;
                  const len0 = data2.length;
                  for (let i0 = 0; i0 < len0; i0++) {
                    let data3 = data2[i0];
                    const _errs7 = errors;
                    if (errors === _errs7) {
                      if (typeof data3 === "string") {
                        if (func22(data3) > 300) {
                          validate11.errors = [{ instancePath: instancePath + "/fields/" + i0, schemaPath: "#/properties/fields/items/maxLength", keyword: "maxLength", params: { limit: 300 }, message: "must NOT have more than 300 characters" }];
                          return false;
                        } else {
                          if (!pattern02.test(data3)) {
                            validate11.errors = [{ instancePath: instancePath + "/fields/" + i0, schemaPath: "#/properties/fields/items/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"' }];
                            return false;
                          }
                        }
                      } else {
                        validate11.errors = [{ instancePath: instancePath + "/fields/" + i0, schemaPath: "#/properties/fields/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                        return false;
                      }
                    }
                    var valid1 = _errs7 === errors;
                    if (!valid1) {
                      break;
                    }
                  }
                } else {
                  validate11.errors = [{ instancePath: instancePath + "/fields", schemaPath: "#/properties/fields/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                  return false;
                }
              }
              var valid0 = _errs5 === errors;
              if (valid0) {
                const _errs9 = errors;
                if (typeof data.orRelated !== "boolean") {
                  validate11.errors = [{ instancePath: instancePath + "/orRelated", schemaPath: "#/properties/orRelated/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
                  return false;
                }
                var valid0 = _errs9 === errors;
                if (valid0) {
                  const _errs11 = errors;
                  if (typeof data.inProgress !== "boolean") {
                    validate11.errors = [{ instancePath: instancePath + "/inProgress", schemaPath: "#/properties/inProgress/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
                    return false;
                  }
                  var valid0 = _errs11 === errors;
                  if (valid0) {
                    if (data.orEquivalentExperience !== void 0) {
                      let data6 = data.orEquivalentExperience;
                      const _errs13 = errors;
                      if (errors === _errs13) {
                        if (typeof data6 == "number" && isFinite(data6)) {
                          if (data6 > 60 || isNaN(data6)) {
                            validate11.errors = [{ instancePath: instancePath + "/orEquivalentExperience", schemaPath: "#/properties/orEquivalentExperience/maximum", keyword: "maximum", params: { comparison: "<=", limit: 60 }, message: "must be <= 60" }];
                            return false;
                          } else {
                            if (data6 <= 0 || isNaN(data6)) {
                              validate11.errors = [{ instancePath: instancePath + "/orEquivalentExperience", schemaPath: "#/properties/orEquivalentExperience/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0" }];
                              return false;
                            }
                          }
                        } else {
                          validate11.errors = [{ instancePath: instancePath + "/orEquivalentExperience", schemaPath: "#/properties/orEquivalentExperience/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                          return false;
                        }
                      }
                      var valid0 = _errs13 === errors;
                    } else {
                      var valid0 = true;
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validate11.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate11.errors = vErrors;
  return errors === 0;
}
var isExperience = validate12;
var schema132 = { "type": "object", "properties": { "name": { "type": "string", "pattern": "\\S", "maxLength": 300, "description": "What the posting asks for, in its own words." }, "years": { "type": "number", "exclusiveMinimum": 0, "maximum": 60, "description": "Years asked." }, "in": { "type": "array", "items": { "type": "string", "pattern": "\\S", "maxLength": 300 }, "default": [], "description": "Count only dated entries that mention one of these terms." }, "counts": { "type": "array", "items": { "enum": ["internships", "volunteering", "education"] }, "default": [], "description": "What counts besides paid work." } }, "required": ["years", "in", "counts"], "additionalProperties": false };
function validate12(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.in === void 0) {
        data.in = [];
      }
      if (data.counts === void 0) {
        data.counts = [];
      }
      let missing0;
      if (data.years === void 0 && (missing0 = "years") || data.in === void 0 && (missing0 = "in") || data.counts === void 0 && (missing0 = "counts")) {
        validate12.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "name" || key0 === "years" || key0 === "in" || key0 === "counts")) {
            validate12.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.name !== void 0) {
            let data0 = data.name;
            const _errs2 = errors;
            if (errors === _errs2) {
              if (typeof data0 === "string") {
                if (func22(data0) > 300) {
                  validate12.errors = [{ instancePath: instancePath + "/name", schemaPath: "#/properties/name/maxLength", keyword: "maxLength", params: { limit: 300 }, message: "must NOT have more than 300 characters" }];
                  return false;
                } else {
                  if (!pattern02.test(data0)) {
                    validate12.errors = [{ instancePath: instancePath + "/name", schemaPath: "#/properties/name/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"' }];
                    return false;
                  }
                }
              } else {
                validate12.errors = [{ instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                return false;
              }
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.years !== void 0) {
              let data1 = data.years;
              const _errs4 = errors;
              if (errors === _errs4) {
                if (typeof data1 == "number" && isFinite(data1)) {
                  if (data1 > 60 || isNaN(data1)) {
                    validate12.errors = [{ instancePath: instancePath + "/years", schemaPath: "#/properties/years/maximum", keyword: "maximum", params: { comparison: "<=", limit: 60 }, message: "must be <= 60" }];
                    return false;
                  } else {
                    if (data1 <= 0 || isNaN(data1)) {
                      validate12.errors = [{ instancePath: instancePath + "/years", schemaPath: "#/properties/years/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0" }];
                      return false;
                    }
                  }
                } else {
                  validate12.errors = [{ instancePath: instancePath + "/years", schemaPath: "#/properties/years/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                  return false;
                }
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              let data2 = data.in;
              const _errs6 = errors;
              if (errors === _errs6) {
                if (Array.isArray(data2)) {
                  var valid1 = true;
                  const len0 = data2.length;
                  for (let i0 = 0; i0 < len0; i0++) {
                    let data3 = data2[i0];
                    const _errs8 = errors;
                    if (errors === _errs8) {
                      if (typeof data3 === "string") {
                        if (func22(data3) > 300) {
                          validate12.errors = [{ instancePath: instancePath + "/in/" + i0, schemaPath: "#/properties/in/items/maxLength", keyword: "maxLength", params: { limit: 300 }, message: "must NOT have more than 300 characters" }];
                          return false;
                        } else {
                          if (!pattern02.test(data3)) {
                            validate12.errors = [{ instancePath: instancePath + "/in/" + i0, schemaPath: "#/properties/in/items/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"' }];
                            return false;
                          }
                        }
                      } else {
                        validate12.errors = [{ instancePath: instancePath + "/in/" + i0, schemaPath: "#/properties/in/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                        return false;
                      }
                    }
                    var valid1 = _errs8 === errors;
                    if (!valid1) {
                      break;
                    }
                  }
                } else {
                  validate12.errors = [{ instancePath: instancePath + "/in", schemaPath: "#/properties/in/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                  return false;
                }
              }
              var valid0 = _errs6 === errors;
              if (valid0) {
                let data4 = data.counts;
                const _errs10 = errors;
                if (errors === _errs10) {
                  if (Array.isArray(data4)) {
                    var valid2 = true;
                    const len1 = data4.length;
                    for (let i1 = 0; i1 < len1; i1++) {
                      let data5 = data4[i1];
                      const _errs12 = errors;
                      if (!(data5 === "internships" || data5 === "volunteering" || data5 === "education")) {
                        validate12.errors = [{ instancePath: instancePath + "/counts/" + i1, schemaPath: "#/properties/counts/items/enum", keyword: "enum", params: { allowedValues: schema132.properties.counts.items.enum }, message: "must be equal to one of the allowed values" }];
                        return false;
                      }
                      var valid2 = _errs12 === errors;
                      if (!valid2) {
                        break;
                      }
                    }
                  } else {
                    validate12.errors = [{ instancePath: instancePath + "/counts", schemaPath: "#/properties/counts/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                    return false;
                  }
                }
                var valid0 = _errs10 === errors;
              }
            }
          }
        }
      }
    } else {
      validate12.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate12.errors = vErrors;
  return errors === 0;
}
var isVenue = validate13;
function validate13(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.aliases === void 0) {
        data.aliases = [];
      }
      if (data.count === void 0) {
        data.count = 1;
      }
      let missing0;
      if (data.name === void 0 && (missing0 = "name") || data.aliases === void 0 && (missing0 = "aliases") || data.count === void 0 && (missing0 = "count")) {
        validate13.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "name" || key0 === "aliases" || key0 === "count")) {
            validate13.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.name !== void 0) {
            let data0 = data.name;
            const _errs2 = errors;
            if (errors === _errs2) {
              if (typeof data0 === "string") {
                if (func22(data0) > 300) {
                  validate13.errors = [{ instancePath: instancePath + "/name", schemaPath: "#/properties/name/maxLength", keyword: "maxLength", params: { limit: 300 }, message: "must NOT have more than 300 characters" }];
                  return false;
                } else {
                  if (!pattern02.test(data0)) {
                    validate13.errors = [{ instancePath: instancePath + "/name", schemaPath: "#/properties/name/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"' }];
                    return false;
                  }
                }
              } else {
                validate13.errors = [{ instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                return false;
              }
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            let data1 = data.aliases;
            const _errs4 = errors;
            if (errors === _errs4) {
              if (Array.isArray(data1)) {
                var valid1 = true;
                const len0 = data1.length;
                for (let i0 = 0; i0 < len0; i0++) {
                  let data2 = data1[i0];
                  const _errs6 = errors;
                  if (errors === _errs6) {
                    if (typeof data2 === "string") {
                      if (func22(data2) > 300) {
                        validate13.errors = [{ instancePath: instancePath + "/aliases/" + i0, schemaPath: "#/properties/aliases/items/maxLength", keyword: "maxLength", params: { limit: 300 }, message: "must NOT have more than 300 characters" }];
                        return false;
                      } else {
                        if (!pattern02.test(data2)) {
                          validate13.errors = [{ instancePath: instancePath + "/aliases/" + i0, schemaPath: "#/properties/aliases/items/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"' }];
                          return false;
                        }
                      }
                    } else {
                      validate13.errors = [{ instancePath: instancePath + "/aliases/" + i0, schemaPath: "#/properties/aliases/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                      return false;
                    }
                  }
                  var valid1 = _errs6 === errors;
                  if (!valid1) {
                    break;
                  }
                }
              } else {
                validate13.errors = [{ instancePath: instancePath + "/aliases", schemaPath: "#/properties/aliases/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                return false;
              }
            }
            var valid0 = _errs4 === errors;
            if (valid0) {
              let data3 = data.count;
              const _errs8 = errors;
              if (!(typeof data3 == "number" && (!(data3 % 1) && !isNaN(data3)) && isFinite(data3))) {
                validate13.errors = [{ instancePath: instancePath + "/count", schemaPath: "#/properties/count/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                return false;
              }
              if (errors === _errs8) {
                if (typeof data3 == "number" && isFinite(data3)) {
                  if (data3 > 1e3 || isNaN(data3)) {
                    validate13.errors = [{ instancePath: instancePath + "/count", schemaPath: "#/properties/count/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e3 }, message: "must be <= 1000" }];
                    return false;
                  } else {
                    if (data3 < 1 || isNaN(data3)) {
                      validate13.errors = [{ instancePath: instancePath + "/count", schemaPath: "#/properties/count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                      return false;
                    }
                  }
                }
              }
              var valid0 = _errs8 === errors;
            }
          }
        }
      }
    } else {
      validate13.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate13.errors = vErrors;
  return errors === 0;
}
var isSpokenLanguage = validate14;
var schema152 = { "type": "object", "properties": { "name": { "type": "string", "pattern": "\\S", "maxLength": 300, "description": "What the posting asks for, in its own words." }, "aliases": { "type": "array", "items": { "type": "string", "pattern": "\\S", "maxLength": 300 }, "default": [], "description": "Other forms that mean exactly this thing." }, "level": { "enum": ["A1", "A2", "B1", "B2", "C1", "C2", "native"], "description": "CEFR level asked, or native." }, "kind": { "enum": ["spoken"], "description": "Settles a name that is also a programming language." } }, "required": ["name", "aliases"], "additionalProperties": false };
function validate14(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.aliases === void 0) {
        data.aliases = [];
      }
      let missing0;
      if (data.name === void 0 && (missing0 = "name") || data.aliases === void 0 && (missing0 = "aliases")) {
        validate14.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "name" || key0 === "aliases" || key0 === "level" || key0 === "kind")) {
            validate14.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.name !== void 0) {
            let data0 = data.name;
            const _errs2 = errors;
            if (errors === _errs2) {
              if (typeof data0 === "string") {
                if (func22(data0) > 300) {
                  validate14.errors = [{ instancePath: instancePath + "/name", schemaPath: "#/properties/name/maxLength", keyword: "maxLength", params: { limit: 300 }, message: "must NOT have more than 300 characters" }];
                  return false;
                } else {
                  if (!pattern02.test(data0)) {
                    validate14.errors = [{ instancePath: instancePath + "/name", schemaPath: "#/properties/name/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"' }];
                    return false;
                  }
                }
              } else {
                validate14.errors = [{ instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                return false;
              }
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            let data1 = data.aliases;
            const _errs4 = errors;
            if (errors === _errs4) {
              if (Array.isArray(data1)) {
                var valid1 = true;
                const len0 = data1.length;
                for (let i0 = 0; i0 < len0; i0++) {
                  let data2 = data1[i0];
                  const _errs6 = errors;
                  if (errors === _errs6) {
                    if (typeof data2 === "string") {
                      if (func22(data2) > 300) {
                        validate14.errors = [{ instancePath: instancePath + "/aliases/" + i0, schemaPath: "#/properties/aliases/items/maxLength", keyword: "maxLength", params: { limit: 300 }, message: "must NOT have more than 300 characters" }];
                        return false;
                      } else {
                        if (!pattern02.test(data2)) {
                          validate14.errors = [{ instancePath: instancePath + "/aliases/" + i0, schemaPath: "#/properties/aliases/items/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"' }];
                          return false;
                        }
                      }
                    } else {
                      validate14.errors = [{ instancePath: instancePath + "/aliases/" + i0, schemaPath: "#/properties/aliases/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                      return false;
                    }
                  }
                  var valid1 = _errs6 === errors;
                  if (!valid1) {
                    break;
                  }
                }
              } else {
                validate14.errors = [{ instancePath: instancePath + "/aliases", schemaPath: "#/properties/aliases/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                return false;
              }
            }
            var valid0 = _errs4 === errors;
            if (valid0) {
              if (data.level !== void 0) {
                let data3 = data.level;
                const _errs8 = errors;
                if (!(data3 === "A1" || data3 === "A2" || data3 === "B1" || data3 === "B2" || data3 === "C1" || data3 === "C2" || data3 === "native")) {
                  validate14.errors = [{ instancePath: instancePath + "/level", schemaPath: "#/properties/level/enum", keyword: "enum", params: { allowedValues: schema152.properties.level.enum }, message: "must be equal to one of the allowed values" }];
                  return false;
                }
                var valid0 = _errs8 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.kind !== void 0) {
                  const _errs9 = errors;
                  if (!(data.kind === "spoken")) {
                    validate14.errors = [{ instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/enum", keyword: "enum", params: { allowedValues: schema152.properties.kind.enum }, message: "must be equal to one of the allowed values" }];
                    return false;
                  }
                  var valid0 = _errs9 === errors;
                } else {
                  var valid0 = true;
                }
              }
            }
          }
        }
      }
    } else {
      validate14.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate14.errors = vErrors;
  return errors === 0;
}
var isCertification = validate15;
function validate15(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.aliases === void 0) {
        data.aliases = [];
      }
      if (data.not === void 0) {
        data.not = [];
      }
      let missing0;
      if (data.name === void 0 && (missing0 = "name") || data.aliases === void 0 && (missing0 = "aliases") || data.not === void 0 && (missing0 = "not")) {
        validate15.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "name" || key0 === "aliases" || key0 === "not")) {
            validate15.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.name !== void 0) {
            let data0 = data.name;
            const _errs2 = errors;
            if (errors === _errs2) {
              if (typeof data0 === "string") {
                if (func22(data0) > 300) {
                  validate15.errors = [{ instancePath: instancePath + "/name", schemaPath: "#/properties/name/maxLength", keyword: "maxLength", params: { limit: 300 }, message: "must NOT have more than 300 characters" }];
                  return false;
                } else {
                  if (!pattern02.test(data0)) {
                    validate15.errors = [{ instancePath: instancePath + "/name", schemaPath: "#/properties/name/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"' }];
                    return false;
                  }
                }
              } else {
                validate15.errors = [{ instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                return false;
              }
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            let data1 = data.aliases;
            const _errs4 = errors;
            if (errors === _errs4) {
              if (Array.isArray(data1)) {
                var valid1 = true;
                const len0 = data1.length;
                for (let i0 = 0; i0 < len0; i0++) {
                  let data2 = data1[i0];
                  const _errs6 = errors;
                  if (errors === _errs6) {
                    if (typeof data2 === "string") {
                      if (func22(data2) > 300) {
                        validate15.errors = [{ instancePath: instancePath + "/aliases/" + i0, schemaPath: "#/properties/aliases/items/maxLength", keyword: "maxLength", params: { limit: 300 }, message: "must NOT have more than 300 characters" }];
                        return false;
                      } else {
                        if (!pattern02.test(data2)) {
                          validate15.errors = [{ instancePath: instancePath + "/aliases/" + i0, schemaPath: "#/properties/aliases/items/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"' }];
                          return false;
                        }
                      }
                    } else {
                      validate15.errors = [{ instancePath: instancePath + "/aliases/" + i0, schemaPath: "#/properties/aliases/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                      return false;
                    }
                  }
                  var valid1 = _errs6 === errors;
                  if (!valid1) {
                    break;
                  }
                }
              } else {
                validate15.errors = [{ instancePath: instancePath + "/aliases", schemaPath: "#/properties/aliases/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                return false;
              }
            }
            var valid0 = _errs4 === errors;
            if (valid0) {
              let data3 = data.not;
              const _errs8 = errors;
              if (errors === _errs8) {
                if (Array.isArray(data3)) {
                  var valid2 = true;
                  const len1 = data3.length;
                  for (let i1 = 0; i1 < len1; i1++) {
                    let data4 = data3[i1];
                    const _errs10 = errors;
                    if (errors === _errs10) {
                      if (typeof data4 === "string") {
                        if (func22(data4) > 300) {
                          validate15.errors = [{ instancePath: instancePath + "/not/" + i1, schemaPath: "#/properties/not/items/maxLength", keyword: "maxLength", params: { limit: 300 }, message: "must NOT have more than 300 characters" }];
                          return false;
                        } else {
                          if (!pattern02.test(data4)) {
                            validate15.errors = [{ instancePath: instancePath + "/not/" + i1, schemaPath: "#/properties/not/items/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"' }];
                            return false;
                          }
                        }
                      } else {
                        validate15.errors = [{ instancePath: instancePath + "/not/" + i1, schemaPath: "#/properties/not/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                        return false;
                      }
                    }
                    var valid2 = _errs10 === errors;
                    if (!valid2) {
                      break;
                    }
                  }
                } else {
                  validate15.errors = [{ instancePath: instancePath + "/not", schemaPath: "#/properties/not/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                  return false;
                }
              }
              var valid0 = _errs8 === errors;
            }
          }
        }
      }
    } else {
      validate15.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate15.errors = vErrors;
  return errors === 0;
}
var isSoftSkill = validate16;
function validate16(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.aliases === void 0) {
        data.aliases = [];
      }
      let missing0;
      if (data.name === void 0 && (missing0 = "name") || data.aliases === void 0 && (missing0 = "aliases")) {
        validate16.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "name" || key0 === "aliases")) {
            validate16.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.name !== void 0) {
            let data0 = data.name;
            const _errs2 = errors;
            if (errors === _errs2) {
              if (typeof data0 === "string") {
                if (func22(data0) > 300) {
                  validate16.errors = [{ instancePath: instancePath + "/name", schemaPath: "#/properties/name/maxLength", keyword: "maxLength", params: { limit: 300 }, message: "must NOT have more than 300 characters" }];
                  return false;
                } else {
                  if (!pattern02.test(data0)) {
                    validate16.errors = [{ instancePath: instancePath + "/name", schemaPath: "#/properties/name/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"' }];
                    return false;
                  }
                }
              } else {
                validate16.errors = [{ instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                return false;
              }
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            let data1 = data.aliases;
            const _errs4 = errors;
            if (errors === _errs4) {
              if (Array.isArray(data1)) {
                var valid1 = true;
                const len0 = data1.length;
                for (let i0 = 0; i0 < len0; i0++) {
                  let data2 = data1[i0];
                  const _errs6 = errors;
                  if (errors === _errs6) {
                    if (typeof data2 === "string") {
                      if (func22(data2) > 300) {
                        validate16.errors = [{ instancePath: instancePath + "/aliases/" + i0, schemaPath: "#/properties/aliases/items/maxLength", keyword: "maxLength", params: { limit: 300 }, message: "must NOT have more than 300 characters" }];
                        return false;
                      } else {
                        if (!pattern02.test(data2)) {
                          validate16.errors = [{ instancePath: instancePath + "/aliases/" + i0, schemaPath: "#/properties/aliases/items/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"' }];
                          return false;
                        }
                      }
                    } else {
                      validate16.errors = [{ instancePath: instancePath + "/aliases/" + i0, schemaPath: "#/properties/aliases/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                      return false;
                    }
                  }
                  var valid1 = _errs6 === errors;
                  if (!valid1) {
                    break;
                  }
                }
              } else {
                validate16.errors = [{ instancePath: instancePath + "/aliases", schemaPath: "#/properties/aliases/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                return false;
              }
            }
            var valid0 = _errs4 === errors;
          }
        }
      }
    } else {
      validate16.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate16.errors = vErrors;
  return errors === 0;
}
var isManual = validate17;
function validate17(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.name === void 0 && (missing0 = "name")) {
        validate17.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "name")) {
            validate17.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.name !== void 0) {
            let data0 = data.name;
            const _errs2 = errors;
            if (errors === _errs2) {
              if (typeof data0 === "string") {
                if (func22(data0) > 300) {
                  validate17.errors = [{ instancePath: instancePath + "/name", schemaPath: "#/properties/name/maxLength", keyword: "maxLength", params: { limit: 300 }, message: "must NOT have more than 300 characters" }];
                  return false;
                } else {
                  if (!pattern02.test(data0)) {
                    validate17.errors = [{ instancePath: instancePath + "/name", schemaPath: "#/properties/name/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"' }];
                    return false;
                  }
                }
              } else {
                validate17.errors = [{ instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                return false;
              }
            }
          }
        }
      }
    } else {
      validate17.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate17.errors = vErrors;
  return errors === 0;
}
export {
  isCertification,
  isDegree,
  isExperience,
  isManual,
  isSoftSkill,
  isSpokenLanguage,
  isTerm,
  isVenue,
  validateSpec
};
