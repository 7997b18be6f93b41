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
var validateConfig = validate21;
var schema6 = { "$schema": "http://json-schema.org/draft-07/schema#", "title": "a mapping with keys such as specs, files, rules", "description": "Settings of jobfit for a folder.", "type": "object", "properties": { "$schema": { "type": "string", "description": "The schema of this file, for editors." }, "specs": { "description": "Patterns of the job specs to check against.", "if": { "type": "array" }, "then": { "type": "array", "items": { "type": "string", "pattern": "\\S", "maxLength": 1e3 }, "maxItems": 1e3 }, "else": { "if": { "type": "string" }, "then": { "type": "string", "pattern": "\\S", "maxLength": 1e3 }, "else": { "type": ["array", "string"], "title": "a pattern, or a list of them" } } }, "files": { "description": "Patterns of the documents to check.", "if": { "type": "array" }, "then": { "type": "array", "items": { "type": "string", "pattern": "\\S", "maxLength": 1e3 }, "maxItems": 1e3 }, "else": { "if": { "type": "string" }, "then": { "type": "string", "pattern": "\\S", "maxLength": 1e3 }, "else": { "type": ["array", "string"], "title": "a pattern, or a list of them" } } }, "minScore": { "type": "number", "minimum": 0, "maximum": 100, "description": "The lowest score that passes." }, "maxWarnings": { "type": "integer", "minimum": 0, "title": "a whole number of 0 or more", "description": "How many warnings pass." }, "rules": { "type": "object", "title": "a mapping of rule ids to levels", "description": "The level of each rule: off, info, warn or error, or [level, options].", "additionalProperties": { "$ref": "#/definitions/rule" } }, "extends": { "description": "Presets of rules to start from; later ones win.", "if": { "type": "array" }, "then": { "type": "array", "items": { "enum": ["recommended", "strict", "academic", "all", "us", "uk", "de", "fr", "es", "in"] }, "maxItems": 1e3 }, "else": { "if": { "type": "string" }, "then": { "enum": ["recommended", "strict", "academic", "all", "us", "uk", "de", "fr", "es", "in"] }, "else": { "type": ["array", "string"], "title": "a preset, or a list of them" } } }, "aliases": { "type": "object", "title": "a mapping of terms to lists of names", "description": "Other names of a term, added to the built-in ones.", "additionalProperties": { "$ref": "#/definitions/texts" } }, "not": { "type": "object", "title": "a mapping of terms to lists of phrases", "description": "Phrases that contain a term and mean something else.", "additionalProperties": { "$ref": "#/definitions/texts" } }, "headings": { "type": "object", "title": "a mapping of section kinds to lists of titles", "description": "Titles of your own for the sections of a document.", "properties": { "header": { "$ref": "#/definitions/texts" }, "summary": { "$ref": "#/definitions/texts" }, "objective": { "$ref": "#/definitions/texts" }, "experience": { "$ref": "#/definitions/texts" }, "internships": { "$ref": "#/definitions/texts" }, "education": { "$ref": "#/definitions/texts" }, "skills": { "$ref": "#/definitions/texts" }, "projects": { "$ref": "#/definitions/texts" }, "planned": { "$ref": "#/definitions/texts" }, "publications": { "$ref": "#/definitions/texts" }, "manuscripts": { "$ref": "#/definitions/texts" }, "talks": { "$ref": "#/definitions/texts" }, "service": { "$ref": "#/definitions/texts" }, "languages": { "$ref": "#/definitions/texts" }, "certifications": { "$ref": "#/definitions/texts" }, "awards": { "$ref": "#/definitions/texts" }, "courses": { "$ref": "#/definitions/texts" }, "teaching": { "$ref": "#/definitions/texts" }, "supervision": { "$ref": "#/definitions/texts" }, "volunteering": { "$ref": "#/definitions/texts" }, "memberships": { "$ref": "#/definitions/texts" }, "interests": { "$ref": "#/definitions/texts" }, "references": { "$ref": "#/definitions/texts" }, "contact": { "$ref": "#/definitions/texts" }, "patents": { "$ref": "#/definitions/texts" }, "research": { "$ref": "#/definitions/texts" }, "body": { "$ref": "#/definitions/texts" }, "other": { "$ref": "#/definitions/texts" } }, "additionalProperties": false }, "today": { "type": "string", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$", "title": "a date like 2026-11-22", "description": 'The date that "present" means; the day of the run where it is not given.' }, "overrides": { "type": "array", "items": { "type": "object", "title": "a mapping with files and rules", "properties": { "files": { "description": "Patterns of the files meant.", "if": { "type": "array" }, "then": { "type": "array", "items": { "type": "string", "pattern": "\\S", "maxLength": 1e3 }, "maxItems": 1e3 }, "else": { "if": { "type": "string" }, "then": { "type": "string", "pattern": "\\S", "maxLength": 1e3 }, "else": { "type": ["array", "string"], "title": "a pattern, or a list of them" } } }, "rules": { "type": "object", "title": "a mapping of rule ids to levels", "description": "The level of each rule: off, info, warn or error, or [level, options].", "additionalProperties": { "$ref": "#/definitions/rule" } } }, "required": ["files", "rules"], "additionalProperties": false }, "maxItems": 1e3, "title": "a list of overrides", "description": "Other levels of rules for some files; later ones win." } }, "additionalProperties": false, "definitions": { "rule": { "if": { "type": "array" }, "then": { "type": "array", "items": [{ "enum": ["off", "info", "warn", "error"], "description": "off, info, warn or error." }, { "type": "object", "title": "the options of the rule" }], "minItems": 1, "maxItems": 2, "title": "a level, or [level, options]" }, "else": { "if": { "type": "string" }, "then": { "enum": ["off", "info", "warn", "error"], "description": "off, info, warn or error." }, "else": { "type": ["string", "array"], "title": "a level, or [level, options]" } } }, "texts": { "type": "array", "items": { "type": "string", "pattern": "\\S", "maxLength": 1e3 }, "title": "a list of texts", "description": "Names, titles or phrases.", "maxItems": 1e3 } } };
var func2 = Object.prototype.hasOwnProperty;
var func3 = require_ucs2length().default;
var pattern0 = new RegExp("\\S", "u");
var pattern5 = new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}$", "u");
var schema7 = { "if": { "type": "array" }, "then": { "type": "array", "items": [{ "enum": ["off", "info", "warn", "error"], "description": "off, info, warn or error." }, { "type": "object", "title": "the options of the rule" }], "minItems": 1, "maxItems": 2, "title": "a level, or [level, options]" }, "else": { "if": { "type": "string" }, "then": { "enum": ["off", "info", "warn", "error"], "description": "off, info, warn or error." }, "else": { "type": ["string", "array"], "title": "a level, or [level, options]" } } };
function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  let valid0 = true;
  const _errs1 = errors;
  if (!Array.isArray(data)) {
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
    if (Array.isArray(data)) {
      if (data.length > 2) {
        const err1 = { instancePath, schemaPath: "#/then/maxItems", keyword: "maxItems", params: { limit: 2 }, schema: 2, parentSchema: schema7.then, data };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
      if (data.length < 1) {
        const err2 = { instancePath, schemaPath: "#/then/minItems", keyword: "minItems", params: { limit: 1 }, schema: 1, parentSchema: schema7.then, data };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
      const len0 = data.length;
      if (len0 > 0) {
        let data0 = data[0];
        if (!(data0 === "off" || data0 === "info" || data0 === "warn" || data0 === "error")) {
          const err3 = { instancePath: instancePath + "/0", schemaPath: "#/then/items/0/enum", keyword: "enum", params: { allowedValues: schema7.then.items[0].enum }, schema: schema7.then.items[0].enum, parentSchema: schema7.then.items[0], data: data0 };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
      }
      if (len0 > 1) {
        let data1 = data[1];
        if (!(data1 && typeof data1 == "object" && !Array.isArray(data1))) {
          const err4 = { instancePath: instancePath + "/1", schemaPath: "#/then/items/1/type", keyword: "type", params: { type: "object" }, schema: schema7.then.items[1].type, parentSchema: schema7.then.items[1], data: data1 };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
      }
    } else {
      const err5 = { instancePath, schemaPath: "#/then/type", keyword: "type", params: { type: "array" }, schema: schema7.then.type, parentSchema: schema7.then, data };
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
    const _errs8 = errors;
    const _errs9 = errors;
    let valid2 = true;
    const _errs10 = errors;
    if (typeof data !== "string") {
      const err6 = {};
      if (vErrors === null) {
        vErrors = [err6];
      } else {
        vErrors.push(err6);
      }
      errors++;
    }
    var _valid1 = _errs10 === errors;
    errors = _errs9;
    if (vErrors !== null) {
      if (_errs9) {
        vErrors.length = _errs9;
      } else {
        vErrors = null;
      }
    }
    let ifClause1;
    if (_valid1) {
      const _errs12 = errors;
      if (!(data === "off" || data === "info" || data === "warn" || data === "error")) {
        const err7 = { instancePath, schemaPath: "#/else/then/enum", keyword: "enum", params: { allowedValues: schema7.else.then.enum }, schema: schema7.else.then.enum, parentSchema: schema7.else.then, data };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
      var _valid1 = _errs12 === errors;
      valid2 = _valid1;
      ifClause1 = "then";
    } else {
      const _errs13 = errors;
      if (typeof data !== "string" && !Array.isArray(data)) {
        const err8 = { instancePath, schemaPath: "#/else/else/type", keyword: "type", params: { type: schema7.else.else.type }, schema: schema7.else.else.type, parentSchema: schema7.else.else, data };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
      var _valid1 = _errs13 === errors;
      valid2 = _valid1;
      ifClause1 = "else";
    }
    if (!valid2) {
      const err9 = { instancePath, schemaPath: "#/else/if", keyword: "if", params: { failingKeyword: ifClause1 }, schema: schema7.else.if, parentSchema: schema7.else, data };
      if (vErrors === null) {
        vErrors = [err9];
      } else {
        vErrors.push(err9);
      }
      errors++;
    }
    var _valid0 = _errs8 === errors;
    valid0 = _valid0;
    ifClause0 = "else";
  }
  if (!valid0) {
    const err10 = { instancePath, schemaPath: "#/if", keyword: "if", params: { failingKeyword: ifClause0 }, schema: schema7.if, parentSchema: schema7, data };
    if (vErrors === null) {
      vErrors = [err10];
    } else {
      vErrors.push(err10);
    }
    errors++;
  }
  validate22.errors = vErrors;
  return errors === 0;
}
var schema8 = { "type": "array", "items": { "type": "string", "pattern": "\\S", "maxLength": 1e3 }, "title": "a list of texts", "description": "Names, titles or phrases.", "maxItems": 1e3 };
function validate24(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (Array.isArray(data)) {
    if (data.length > 1e3) {
      const err0 = { instancePath, schemaPath: "#/maxItems", keyword: "maxItems", params: { limit: 1e3 }, schema: 1e3, parentSchema: schema8, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      let data0 = data[i0];
      if (typeof data0 === "string") {
        if (func3(data0) > 1e3) {
          const err1 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/maxLength", keyword: "maxLength", params: { limit: 1e3 }, schema: 1e3, parentSchema: schema8.items, data: data0 };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
        if (!pattern0.test(data0)) {
          const err2 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/pattern", keyword: "pattern", params: { pattern: "\\S" }, schema: "\\S", parentSchema: schema8.items, data: data0 };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
      } else {
        const err3 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/type", keyword: "type", params: { type: "string" }, schema: schema8.items.type, parentSchema: schema8.items, data: data0 };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
  } else {
    const err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" }, schema: schema8.type, parentSchema: schema8, data };
    if (vErrors === null) {
      vErrors = [err4];
    } else {
      vErrors.push(err4);
    }
    errors++;
  }
  validate24.errors = vErrors;
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
    if (data.specs !== void 0) {
      let data1 = data.specs;
      const _errs5 = errors;
      let valid1 = true;
      const _errs6 = errors;
      if (!Array.isArray(data1)) {
        const err2 = {};
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
      var _valid0 = _errs6 === errors;
      errors = _errs5;
      if (vErrors !== null) {
        if (_errs5) {
          vErrors.length = _errs5;
        } else {
          vErrors = null;
        }
      }
      let ifClause0;
      if (_valid0) {
        const _errs8 = errors;
        if (Array.isArray(data1)) {
          if (data1.length > 1e3) {
            const err3 = { instancePath: instancePath + "/specs", schemaPath: "#/properties/specs/then/maxItems", keyword: "maxItems", params: { limit: 1e3 }, schema: 1e3, parentSchema: schema6.properties.specs.then, data: data1 };
            if (vErrors === null) {
              vErrors = [err3];
            } else {
              vErrors.push(err3);
            }
            errors++;
          }
          const len0 = data1.length;
          for (let i0 = 0; i0 < len0; i0++) {
            let data2 = data1[i0];
            if (typeof data2 === "string") {
              if (func3(data2) > 1e3) {
                const err4 = { instancePath: instancePath + "/specs/" + i0, schemaPath: "#/properties/specs/then/items/maxLength", keyword: "maxLength", params: { limit: 1e3 }, schema: 1e3, parentSchema: schema6.properties.specs.then.items, data: data2 };
                if (vErrors === null) {
                  vErrors = [err4];
                } else {
                  vErrors.push(err4);
                }
                errors++;
              }
              if (!pattern0.test(data2)) {
                const err5 = { instancePath: instancePath + "/specs/" + i0, schemaPath: "#/properties/specs/then/items/pattern", keyword: "pattern", params: { pattern: "\\S" }, schema: "\\S", parentSchema: schema6.properties.specs.then.items, data: data2 };
                if (vErrors === null) {
                  vErrors = [err5];
                } else {
                  vErrors.push(err5);
                }
                errors++;
              }
            } else {
              const err6 = { instancePath: instancePath + "/specs/" + i0, schemaPath: "#/properties/specs/then/items/type", keyword: "type", params: { type: "string" }, schema: schema6.properties.specs.then.items.type, parentSchema: schema6.properties.specs.then.items, data: data2 };
              if (vErrors === null) {
                vErrors = [err6];
              } else {
                vErrors.push(err6);
              }
              errors++;
            }
          }
        } else {
          const err7 = { instancePath: instancePath + "/specs", schemaPath: "#/properties/specs/then/type", keyword: "type", params: { type: "array" }, schema: schema6.properties.specs.then.type, parentSchema: schema6.properties.specs.then, data: data1 };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
        var _valid0 = _errs8 === errors;
        valid1 = _valid0;
        ifClause0 = "then";
      } else {
        const _errs12 = errors;
        const _errs13 = errors;
        let valid4 = true;
        const _errs14 = errors;
        if (typeof data1 !== "string") {
          const err8 = {};
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
        var _valid1 = _errs14 === errors;
        errors = _errs13;
        if (vErrors !== null) {
          if (_errs13) {
            vErrors.length = _errs13;
          } else {
            vErrors = null;
          }
        }
        let ifClause1;
        if (_valid1) {
          const _errs16 = errors;
          if (typeof data1 === "string") {
            if (func3(data1) > 1e3) {
              const err9 = { instancePath: instancePath + "/specs", schemaPath: "#/properties/specs/else/then/maxLength", keyword: "maxLength", params: { limit: 1e3 }, schema: 1e3, parentSchema: schema6.properties.specs.else.then, data: data1 };
              if (vErrors === null) {
                vErrors = [err9];
              } else {
                vErrors.push(err9);
              }
              errors++;
            }
            if (!pattern0.test(data1)) {
              const err10 = { instancePath: instancePath + "/specs", schemaPath: "#/properties/specs/else/then/pattern", keyword: "pattern", params: { pattern: "\\S" }, schema: "\\S", parentSchema: schema6.properties.specs.else.then, data: data1 };
              if (vErrors === null) {
                vErrors = [err10];
              } else {
                vErrors.push(err10);
              }
              errors++;
            }
          } else {
            const err11 = { instancePath: instancePath + "/specs", schemaPath: "#/properties/specs/else/then/type", keyword: "type", params: { type: "string" }, schema: schema6.properties.specs.else.then.type, parentSchema: schema6.properties.specs.else.then, data: data1 };
            if (vErrors === null) {
              vErrors = [err11];
            } else {
              vErrors.push(err11);
            }
            errors++;
          }
          var _valid1 = _errs16 === errors;
          valid4 = _valid1;
          ifClause1 = "then";
        } else {
          const _errs18 = errors;
          if (!Array.isArray(data1) && typeof data1 !== "string") {
            const err12 = { instancePath: instancePath + "/specs", schemaPath: "#/properties/specs/else/else/type", keyword: "type", params: { type: schema6.properties.specs.else.else.type }, schema: schema6.properties.specs.else.else.type, parentSchema: schema6.properties.specs.else.else, data: data1 };
            if (vErrors === null) {
              vErrors = [err12];
            } else {
              vErrors.push(err12);
            }
            errors++;
          }
          var _valid1 = _errs18 === errors;
          valid4 = _valid1;
          ifClause1 = "else";
        }
        if (!valid4) {
          const err13 = { instancePath: instancePath + "/specs", schemaPath: "#/properties/specs/else/if", keyword: "if", params: { failingKeyword: ifClause1 }, schema: schema6.properties.specs.else.if, parentSchema: schema6.properties.specs.else, data: data1 };
          if (vErrors === null) {
            vErrors = [err13];
          } else {
            vErrors.push(err13);
          }
          errors++;
        }
        var _valid0 = _errs12 === errors;
        valid1 = _valid0;
        ifClause0 = "else";
      }
      if (!valid1) {
        const err14 = { instancePath: instancePath + "/specs", schemaPath: "#/properties/specs/if", keyword: "if", params: { failingKeyword: ifClause0 }, schema: schema6.properties.specs.if, parentSchema: schema6.properties.specs, data: data1 };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
    }
    if (data.files !== void 0) {
      let data3 = data.files;
      const _errs21 = errors;
      let valid5 = true;
      const _errs22 = errors;
      if (!Array.isArray(data3)) {
        const err15 = {};
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      }
      var _valid2 = _errs22 === errors;
      errors = _errs21;
      if (vErrors !== null) {
        if (_errs21) {
          vErrors.length = _errs21;
        } else {
          vErrors = null;
        }
      }
      let ifClause2;
      if (_valid2) {
        const _errs24 = errors;
        if (Array.isArray(data3)) {
          if (data3.length > 1e3) {
            const err16 = { instancePath: instancePath + "/files", schemaPath: "#/properties/files/then/maxItems", keyword: "maxItems", params: { limit: 1e3 }, schema: 1e3, parentSchema: schema6.properties.files.then, data: data3 };
            if (vErrors === null) {
              vErrors = [err16];
            } else {
              vErrors.push(err16);
            }
            errors++;
          }
          const len1 = data3.length;
          for (let i1 = 0; i1 < len1; i1++) {
            let data4 = data3[i1];
            if (typeof data4 === "string") {
              if (func3(data4) > 1e3) {
                const err17 = { instancePath: instancePath + "/files/" + i1, schemaPath: "#/properties/files/then/items/maxLength", keyword: "maxLength", params: { limit: 1e3 }, schema: 1e3, parentSchema: schema6.properties.files.then.items, data: data4 };
                if (vErrors === null) {
                  vErrors = [err17];
                } else {
                  vErrors.push(err17);
                }
                errors++;
              }
              if (!pattern0.test(data4)) {
                const err18 = { instancePath: instancePath + "/files/" + i1, schemaPath: "#/properties/files/then/items/pattern", keyword: "pattern", params: { pattern: "\\S" }, schema: "\\S", parentSchema: schema6.properties.files.then.items, data: data4 };
                if (vErrors === null) {
                  vErrors = [err18];
                } else {
                  vErrors.push(err18);
                }
                errors++;
              }
            } else {
              const err19 = { instancePath: instancePath + "/files/" + i1, schemaPath: "#/properties/files/then/items/type", keyword: "type", params: { type: "string" }, schema: schema6.properties.files.then.items.type, parentSchema: schema6.properties.files.then.items, data: data4 };
              if (vErrors === null) {
                vErrors = [err19];
              } else {
                vErrors.push(err19);
              }
              errors++;
            }
          }
        } else {
          const err20 = { instancePath: instancePath + "/files", schemaPath: "#/properties/files/then/type", keyword: "type", params: { type: "array" }, schema: schema6.properties.files.then.type, parentSchema: schema6.properties.files.then, data: data3 };
          if (vErrors === null) {
            vErrors = [err20];
          } else {
            vErrors.push(err20);
          }
          errors++;
        }
        var _valid2 = _errs24 === errors;
        valid5 = _valid2;
        ifClause2 = "then";
      } else {
        const _errs28 = errors;
        const _errs29 = errors;
        let valid8 = true;
        const _errs30 = errors;
        if (typeof data3 !== "string") {
          const err21 = {};
          if (vErrors === null) {
            vErrors = [err21];
          } else {
            vErrors.push(err21);
          }
          errors++;
        }
        var _valid3 = _errs30 === errors;
        errors = _errs29;
        if (vErrors !== null) {
          if (_errs29) {
            vErrors.length = _errs29;
          } else {
            vErrors = null;
          }
        }
        let ifClause3;
        if (_valid3) {
          const _errs32 = errors;
          if (typeof data3 === "string") {
            if (func3(data3) > 1e3) {
              const err22 = { instancePath: instancePath + "/files", schemaPath: "#/properties/files/else/then/maxLength", keyword: "maxLength", params: { limit: 1e3 }, schema: 1e3, parentSchema: schema6.properties.files.else.then, data: data3 };
              if (vErrors === null) {
                vErrors = [err22];
              } else {
                vErrors.push(err22);
              }
              errors++;
            }
            if (!pattern0.test(data3)) {
              const err23 = { instancePath: instancePath + "/files", schemaPath: "#/properties/files/else/then/pattern", keyword: "pattern", params: { pattern: "\\S" }, schema: "\\S", parentSchema: schema6.properties.files.else.then, data: data3 };
              if (vErrors === null) {
                vErrors = [err23];
              } else {
                vErrors.push(err23);
              }
              errors++;
            }
          } else {
            const err24 = { instancePath: instancePath + "/files", schemaPath: "#/properties/files/else/then/type", keyword: "type", params: { type: "string" }, schema: schema6.properties.files.else.then.type, parentSchema: schema6.properties.files.else.then, data: data3 };
            if (vErrors === null) {
              vErrors = [err24];
            } else {
              vErrors.push(err24);
            }
            errors++;
          }
          var _valid3 = _errs32 === errors;
          valid8 = _valid3;
          ifClause3 = "then";
        } else {
          const _errs34 = errors;
          if (!Array.isArray(data3) && typeof data3 !== "string") {
            const err25 = { instancePath: instancePath + "/files", schemaPath: "#/properties/files/else/else/type", keyword: "type", params: { type: schema6.properties.files.else.else.type }, schema: schema6.properties.files.else.else.type, parentSchema: schema6.properties.files.else.else, data: data3 };
            if (vErrors === null) {
              vErrors = [err25];
            } else {
              vErrors.push(err25);
            }
            errors++;
          }
          var _valid3 = _errs34 === errors;
          valid8 = _valid3;
          ifClause3 = "else";
        }
        if (!valid8) {
          const err26 = { instancePath: instancePath + "/files", schemaPath: "#/properties/files/else/if", keyword: "if", params: { failingKeyword: ifClause3 }, schema: schema6.properties.files.else.if, parentSchema: schema6.properties.files.else, data: data3 };
          if (vErrors === null) {
            vErrors = [err26];
          } else {
            vErrors.push(err26);
          }
          errors++;
        }
        var _valid2 = _errs28 === errors;
        valid5 = _valid2;
        ifClause2 = "else";
      }
      if (!valid5) {
        const err27 = { instancePath: instancePath + "/files", schemaPath: "#/properties/files/if", keyword: "if", params: { failingKeyword: ifClause2 }, schema: schema6.properties.files.if, parentSchema: schema6.properties.files, data: data3 };
        if (vErrors === null) {
          vErrors = [err27];
        } else {
          vErrors.push(err27);
        }
        errors++;
      }
    }
    if (data.minScore !== void 0) {
      let data5 = data.minScore;
      if (typeof data5 == "number" && isFinite(data5)) {
        if (data5 > 100 || isNaN(data5)) {
          const err28 = { instancePath: instancePath + "/minScore", schemaPath: "#/properties/minScore/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 }, schema: 100, parentSchema: schema6.properties.minScore, data: data5 };
          if (vErrors === null) {
            vErrors = [err28];
          } else {
            vErrors.push(err28);
          }
          errors++;
        }
        if (data5 < 0 || isNaN(data5)) {
          const err29 = { instancePath: instancePath + "/minScore", schemaPath: "#/properties/minScore/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, schema: 0, parentSchema: schema6.properties.minScore, data: data5 };
          if (vErrors === null) {
            vErrors = [err29];
          } else {
            vErrors.push(err29);
          }
          errors++;
        }
      } else {
        const err30 = { instancePath: instancePath + "/minScore", schemaPath: "#/properties/minScore/type", keyword: "type", params: { type: "number" }, schema: schema6.properties.minScore.type, parentSchema: schema6.properties.minScore, data: data5 };
        if (vErrors === null) {
          vErrors = [err30];
        } else {
          vErrors.push(err30);
        }
        errors++;
      }
    }
    if (data.maxWarnings !== void 0) {
      let data6 = data.maxWarnings;
      if (!(typeof data6 == "number" && (!(data6 % 1) && !isNaN(data6)) && isFinite(data6))) {
        const err31 = { instancePath: instancePath + "/maxWarnings", schemaPath: "#/properties/maxWarnings/type", keyword: "type", params: { type: "integer" }, schema: schema6.properties.maxWarnings.type, parentSchema: schema6.properties.maxWarnings, data: data6 };
        if (vErrors === null) {
          vErrors = [err31];
        } else {
          vErrors.push(err31);
        }
        errors++;
      }
      if (typeof data6 == "number" && isFinite(data6)) {
        if (data6 < 0 || isNaN(data6)) {
          const err32 = { instancePath: instancePath + "/maxWarnings", schemaPath: "#/properties/maxWarnings/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, schema: 0, parentSchema: schema6.properties.maxWarnings, data: data6 };
          if (vErrors === null) {
            vErrors = [err32];
          } else {
            vErrors.push(err32);
          }
          errors++;
        }
      }
    }
    if (data.rules !== void 0) {
      let data7 = data.rules;
      if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
        for (const key1 in data7) {
          if (!validate22(data7[key1], { instancePath: instancePath + "/rules/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data7, parentDataProperty: key1, rootData })) {
            vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err33 = { instancePath: instancePath + "/rules", schemaPath: "#/properties/rules/type", keyword: "type", params: { type: "object" }, schema: schema6.properties.rules.type, parentSchema: schema6.properties.rules, data: data7 };
        if (vErrors === null) {
          vErrors = [err33];
        } else {
          vErrors.push(err33);
        }
        errors++;
      }
    }
    if (data.extends !== void 0) {
      let data9 = data.extends;
      const _errs45 = errors;
      let valid10 = true;
      const _errs46 = errors;
      if (!Array.isArray(data9)) {
        const err34 = {};
        if (vErrors === null) {
          vErrors = [err34];
        } else {
          vErrors.push(err34);
        }
        errors++;
      }
      var _valid4 = _errs46 === errors;
      errors = _errs45;
      if (vErrors !== null) {
        if (_errs45) {
          vErrors.length = _errs45;
        } else {
          vErrors = null;
        }
      }
      let ifClause4;
      if (_valid4) {
        const _errs48 = errors;
        if (Array.isArray(data9)) {
          if (data9.length > 1e3) {
            const err35 = { instancePath: instancePath + "/extends", schemaPath: "#/properties/extends/then/maxItems", keyword: "maxItems", params: { limit: 1e3 }, schema: 1e3, parentSchema: schema6.properties.extends.then, data: data9 };
            if (vErrors === null) {
              vErrors = [err35];
            } else {
              vErrors.push(err35);
            }
            errors++;
          }
          const len2 = data9.length;
          for (let i2 = 0; i2 < len2; i2++) {
            let data10 = data9[i2];
            if (!(data10 === "recommended" || data10 === "strict" || data10 === "academic" || data10 === "all" || data10 === "us" || data10 === "uk" || data10 === "de" || data10 === "fr" || data10 === "es" || data10 === "in")) {
              const err36 = { instancePath: instancePath + "/extends/" + i2, schemaPath: "#/properties/extends/then/items/enum", keyword: "enum", params: { allowedValues: schema6.properties.extends.then.items.enum }, schema: schema6.properties.extends.then.items.enum, parentSchema: schema6.properties.extends.then.items, data: data10 };
              if (vErrors === null) {
                vErrors = [err36];
              } else {
                vErrors.push(err36);
              }
              errors++;
            }
          }
        } else {
          const err37 = { instancePath: instancePath + "/extends", schemaPath: "#/properties/extends/then/type", keyword: "type", params: { type: "array" }, schema: schema6.properties.extends.then.type, parentSchema: schema6.properties.extends.then, data: data9 };
          if (vErrors === null) {
            vErrors = [err37];
          } else {
            vErrors.push(err37);
          }
          errors++;
        }
        var _valid4 = _errs48 === errors;
        valid10 = _valid4;
        ifClause4 = "then";
      } else {
        const _errs51 = errors;
        const _errs52 = errors;
        let valid13 = true;
        const _errs53 = errors;
        if (typeof data9 !== "string") {
          const err38 = {};
          if (vErrors === null) {
            vErrors = [err38];
          } else {
            vErrors.push(err38);
          }
          errors++;
        }
        var _valid5 = _errs53 === errors;
        errors = _errs52;
        if (vErrors !== null) {
          if (_errs52) {
            vErrors.length = _errs52;
          } else {
            vErrors = null;
          }
        }
        let ifClause5;
        if (_valid5) {
          const _errs55 = errors;
          if (!(data9 === "recommended" || data9 === "strict" || data9 === "academic" || data9 === "all" || data9 === "us" || data9 === "uk" || data9 === "de" || data9 === "fr" || data9 === "es" || data9 === "in")) {
            const err39 = { instancePath: instancePath + "/extends", schemaPath: "#/properties/extends/else/then/enum", keyword: "enum", params: { allowedValues: schema6.properties.extends.else.then.enum }, schema: schema6.properties.extends.else.then.enum, parentSchema: schema6.properties.extends.else.then, data: data9 };
            if (vErrors === null) {
              vErrors = [err39];
            } else {
              vErrors.push(err39);
            }
            errors++;
          }
          var _valid5 = _errs55 === errors;
          valid13 = _valid5;
          ifClause5 = "then";
        } else {
          const _errs56 = errors;
          if (!Array.isArray(data9) && typeof data9 !== "string") {
            const err40 = { instancePath: instancePath + "/extends", schemaPath: "#/properties/extends/else/else/type", keyword: "type", params: { type: schema6.properties.extends.else.else.type }, schema: schema6.properties.extends.else.else.type, parentSchema: schema6.properties.extends.else.else, data: data9 };
            if (vErrors === null) {
              vErrors = [err40];
            } else {
              vErrors.push(err40);
            }
            errors++;
          }
          var _valid5 = _errs56 === errors;
          valid13 = _valid5;
          ifClause5 = "else";
        }
        if (!valid13) {
          const err41 = { instancePath: instancePath + "/extends", schemaPath: "#/properties/extends/else/if", keyword: "if", params: { failingKeyword: ifClause5 }, schema: schema6.properties.extends.else.if, parentSchema: schema6.properties.extends.else, data: data9 };
          if (vErrors === null) {
            vErrors = [err41];
          } else {
            vErrors.push(err41);
          }
          errors++;
        }
        var _valid4 = _errs51 === errors;
        valid10 = _valid4;
        ifClause4 = "else";
      }
      if (!valid10) {
        const err42 = { instancePath: instancePath + "/extends", schemaPath: "#/properties/extends/if", keyword: "if", params: { failingKeyword: ifClause4 }, schema: schema6.properties.extends.if, parentSchema: schema6.properties.extends, data: data9 };
        if (vErrors === null) {
          vErrors = [err42];
        } else {
          vErrors.push(err42);
        }
        errors++;
      }
    }
    if (data.aliases !== void 0) {
      let data11 = data.aliases;
      if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
        for (const key2 in data11) {
          if (!validate24(data11[key2], { instancePath: instancePath + "/aliases/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data11, parentDataProperty: key2, rootData })) {
            vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err43 = { instancePath: instancePath + "/aliases", schemaPath: "#/properties/aliases/type", keyword: "type", params: { type: "object" }, schema: schema6.properties.aliases.type, parentSchema: schema6.properties.aliases, data: data11 };
        if (vErrors === null) {
          vErrors = [err43];
        } else {
          vErrors.push(err43);
        }
        errors++;
      }
    }
    if (data.not !== void 0) {
      let data13 = data.not;
      if (data13 && typeof data13 == "object" && !Array.isArray(data13)) {
        for (const key3 in data13) {
          if (!validate24(data13[key3], { instancePath: instancePath + "/not/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data13, parentDataProperty: key3, rootData })) {
            vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err44 = { instancePath: instancePath + "/not", schemaPath: "#/properties/not/type", keyword: "type", params: { type: "object" }, schema: schema6.properties.not.type, parentSchema: schema6.properties.not, data: data13 };
        if (vErrors === null) {
          vErrors = [err44];
        } else {
          vErrors.push(err44);
        }
        errors++;
      }
    }
    if (data.headings !== void 0) {
      let data15 = data.headings;
      if (data15 && typeof data15 == "object" && !Array.isArray(data15)) {
        for (const key4 in data15) {
          if (!func2.call(schema6.properties.headings.properties, key4)) {
            const err45 = { instancePath: instancePath + "/headings", schemaPath: "#/properties/headings/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 }, schema: false, parentSchema: schema6.properties.headings, data: data15 };
            if (vErrors === null) {
              vErrors = [err45];
            } else {
              vErrors.push(err45);
            }
            errors++;
          }
        }
        if (data15.header !== void 0) {
          if (!validate24(data15.header, { instancePath: instancePath + "/headings/header", parentData: data15, parentDataProperty: "header", rootData })) {
            vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
            errors = vErrors.length;
          }
        }
        if (data15.summary !== void 0) {
          if (!validate24(data15.summary, { instancePath: instancePath + "/headings/summary", parentData: data15, parentDataProperty: "summary", rootData })) {
            vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
            errors = vErrors.length;
          }
        }
        if (data15.objective !== void 0) {
          if (!validate24(data15.objective, { instancePath: instancePath + "/headings/objective", parentData: data15, parentDataProperty: "objective", rootData })) {
            vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
            errors = vErrors.length;
          }
        }
        if (data15.experience !== void 0) {
          if (!validate24(data15.experience, { instancePath: instancePath + "/headings/experience", parentData: data15, parentDataProperty: "experience", rootData })) {
            vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
            errors = vErrors.length;
          }
        }
        if (data15.internships !== void 0) {
          if (!validate24(data15.internships, { instancePath: instancePath + "/headings/internships", parentData: data15, parentDataProperty: "internships", rootData })) {
            vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
            errors = vErrors.length;
          }
        }
        if (data15.education !== void 0) {
          if (!validate24(data15.education, { instancePath: instancePath + "/headings/education", parentData: data15, parentDataProperty: "education", rootData })) {
            vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
            errors = vErrors.length;
          }
        }
        if (data15.skills !== void 0) {
          if (!validate24(data15.skills, { instancePath: instancePath + "/headings/skills", parentData: data15, parentDataProperty: "skills", rootData })) {
            vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
            errors = vErrors.length;
          }
        }
        if (data15.projects !== void 0) {
          if (!validate24(data15.projects, { instancePath: instancePath + "/headings/projects", parentData: data15, parentDataProperty: "projects", rootData })) {
            vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
            errors = vErrors.length;
          }
        }
        if (data15.planned !== void 0) {
          if (!validate24(data15.planned, { instancePath: instancePath + "/headings/planned", parentData: data15, parentDataProperty: "planned", rootData })) {
            vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
            errors = vErrors.length;
          }
        }
        if (data15.publications !== void 0) {
          if (!validate24(data15.publications, { instancePath: instancePath + "/headings/publications", parentData: data15, parentDataProperty: "publications", rootData })) {
            vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
            errors = vErrors.length;
          }
        }
        if (data15.manuscripts !== void 0) {
          if (!validate24(data15.manuscripts, { instancePath: instancePath + "/headings/manuscripts", parentData: data15, parentDataProperty: "manuscripts", rootData })) {
            vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
            errors = vErrors.length;
          }
        }
        if (data15.talks !== void 0) {
          if (!validate24(data15.talks, { instancePath: instancePath + "/headings/talks", parentData: data15, parentDataProperty: "talks", rootData })) {
            vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
            errors = vErrors.length;
          }
        }
        if (data15.service !== void 0) {
          if (!validate24(data15.service, { instancePath: instancePath + "/headings/service", parentData: data15, parentDataProperty: "service", rootData })) {
            vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
            errors = vErrors.length;
          }
        }
        if (data15.languages !== void 0) {
          if (!validate24(data15.languages, { instancePath: instancePath + "/headings/languages", parentData: data15, parentDataProperty: "languages", rootData })) {
            vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
            errors = vErrors.length;
          }
        }
        if (data15.certifications !== void 0) {
          if (!validate24(data15.certifications, { instancePath: instancePath + "/headings/certifications", parentData: data15, parentDataProperty: "certifications", rootData })) {
            vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
            errors = vErrors.length;
          }
        }
        if (data15.awards !== void 0) {
          if (!validate24(data15.awards, { instancePath: instancePath + "/headings/awards", parentData: data15, parentDataProperty: "awards", rootData })) {
            vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
            errors = vErrors.length;
          }
        }
        if (data15.courses !== void 0) {
          if (!validate24(data15.courses, { instancePath: instancePath + "/headings/courses", parentData: data15, parentDataProperty: "courses", rootData })) {
            vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
            errors = vErrors.length;
          }
        }
        if (data15.teaching !== void 0) {
          if (!validate24(data15.teaching, { instancePath: instancePath + "/headings/teaching", parentData: data15, parentDataProperty: "teaching", rootData })) {
            vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
            errors = vErrors.length;
          }
        }
        if (data15.supervision !== void 0) {
          if (!validate24(data15.supervision, { instancePath: instancePath + "/headings/supervision", parentData: data15, parentDataProperty: "supervision", rootData })) {
            vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
            errors = vErrors.length;
          }
        }
        if (data15.volunteering !== void 0) {
          if (!validate24(data15.volunteering, { instancePath: instancePath + "/headings/volunteering", parentData: data15, parentDataProperty: "volunteering", rootData })) {
            vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
            errors = vErrors.length;
          }
        }
        if (data15.memberships !== void 0) {
          if (!validate24(data15.memberships, { instancePath: instancePath + "/headings/memberships", parentData: data15, parentDataProperty: "memberships", rootData })) {
            vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
            errors = vErrors.length;
          }
        }
        if (data15.interests !== void 0) {
          if (!validate24(data15.interests, { instancePath: instancePath + "/headings/interests", parentData: data15, parentDataProperty: "interests", rootData })) {
            vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
            errors = vErrors.length;
          }
        }
        if (data15.references !== void 0) {
          if (!validate24(data15.references, { instancePath: instancePath + "/headings/references", parentData: data15, parentDataProperty: "references", rootData })) {
            vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
            errors = vErrors.length;
          }
        }
        if (data15.contact !== void 0) {
          if (!validate24(data15.contact, { instancePath: instancePath + "/headings/contact", parentData: data15, parentDataProperty: "contact", rootData })) {
            vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
            errors = vErrors.length;
          }
        }
        if (data15.patents !== void 0) {
          if (!validate24(data15.patents, { instancePath: instancePath + "/headings/patents", parentData: data15, parentDataProperty: "patents", rootData })) {
            vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
            errors = vErrors.length;
          }
        }
        if (data15.research !== void 0) {
          if (!validate24(data15.research, { instancePath: instancePath + "/headings/research", parentData: data15, parentDataProperty: "research", rootData })) {
            vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
            errors = vErrors.length;
          }
        }
        if (data15.body !== void 0) {
          if (!validate24(data15.body, { instancePath: instancePath + "/headings/body", parentData: data15, parentDataProperty: "body", rootData })) {
            vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
            errors = vErrors.length;
          }
        }
        if (data15.other !== void 0) {
          if (!validate24(data15.other, { instancePath: instancePath + "/headings/other", parentData: data15, parentDataProperty: "other", rootData })) {
            vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err46 = { instancePath: instancePath + "/headings", schemaPath: "#/properties/headings/type", keyword: "type", params: { type: "object" }, schema: schema6.properties.headings.type, parentSchema: schema6.properties.headings, data: data15 };
        if (vErrors === null) {
          vErrors = [err46];
        } else {
          vErrors.push(err46);
        }
        errors++;
      }
    }
    if (data.today !== void 0) {
      let data44 = data.today;
      if (typeof data44 === "string") {
        if (!pattern5.test(data44)) {
          const err47 = { instancePath: instancePath + "/today", schemaPath: "#/properties/today/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" }, schema: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$", parentSchema: schema6.properties.today, data: data44 };
          if (vErrors === null) {
            vErrors = [err47];
          } else {
            vErrors.push(err47);
          }
          errors++;
        }
      } else {
        const err48 = { instancePath: instancePath + "/today", schemaPath: "#/properties/today/type", keyword: "type", params: { type: "string" }, schema: schema6.properties.today.type, parentSchema: schema6.properties.today, data: data44 };
        if (vErrors === null) {
          vErrors = [err48];
        } else {
          vErrors.push(err48);
        }
        errors++;
      }
    }
    if (data.overrides !== void 0) {
      let data45 = data.overrides;
      if (Array.isArray(data45)) {
        if (data45.length > 1e3) {
          const err49 = { instancePath: instancePath + "/overrides", schemaPath: "#/properties/overrides/maxItems", keyword: "maxItems", params: { limit: 1e3 }, schema: 1e3, parentSchema: schema6.properties.overrides, data: data45 };
          if (vErrors === null) {
            vErrors = [err49];
          } else {
            vErrors.push(err49);
          }
          errors++;
        }
        const len3 = data45.length;
        for (let i3 = 0; i3 < len3; i3++) {
          let data46 = data45[i3];
          if (data46 && typeof data46 == "object" && !Array.isArray(data46)) {
            if (data46.files === void 0) {
              const err50 = { instancePath: instancePath + "/overrides/" + i3, schemaPath: "#/properties/overrides/items/required", keyword: "required", params: { missingProperty: "files" }, schema: schema6.properties.overrides.items.required, parentSchema: schema6.properties.overrides.items, data: data46 };
              if (vErrors === null) {
                vErrors = [err50];
              } else {
                vErrors.push(err50);
              }
              errors++;
            }
            if (data46.rules === void 0) {
              const err51 = { instancePath: instancePath + "/overrides/" + i3, schemaPath: "#/properties/overrides/items/required", keyword: "required", params: { missingProperty: "rules" }, schema: schema6.properties.overrides.items.required, parentSchema: schema6.properties.overrides.items, data: data46 };
              if (vErrors === null) {
                vErrors = [err51];
              } else {
                vErrors.push(err51);
              }
              errors++;
            }
            for (const key5 in data46) {
              if (!(key5 === "files" || key5 === "rules")) {
                const err52 = { instancePath: instancePath + "/overrides/" + i3, schemaPath: "#/properties/overrides/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 }, schema: false, parentSchema: schema6.properties.overrides.items, data: data46 };
                if (vErrors === null) {
                  vErrors = [err52];
                } else {
                  vErrors.push(err52);
                }
                errors++;
              }
            }
            if (data46.files !== void 0) {
              let data47 = data46.files;
              const _errs105 = errors;
              let valid20 = true;
              const _errs106 = errors;
              if (!Array.isArray(data47)) {
                const err53 = {};
                if (vErrors === null) {
                  vErrors = [err53];
                } else {
                  vErrors.push(err53);
                }
                errors++;
              }
              var _valid6 = _errs106 === errors;
              errors = _errs105;
              if (vErrors !== null) {
                if (_errs105) {
                  vErrors.length = _errs105;
                } else {
                  vErrors = null;
                }
              }
              let ifClause6;
              if (_valid6) {
                const _errs108 = errors;
                if (Array.isArray(data47)) {
                  if (data47.length > 1e3) {
                    const err54 = { instancePath: instancePath + "/overrides/" + i3 + "/files", schemaPath: "#/properties/overrides/items/properties/files/then/maxItems", keyword: "maxItems", params: { limit: 1e3 }, schema: 1e3, parentSchema: schema6.properties.overrides.items.properties.files.then, data: data47 };
                    if (vErrors === null) {
                      vErrors = [err54];
                    } else {
                      vErrors.push(err54);
                    }
                    errors++;
                  }
                  const len4 = data47.length;
                  for (let i4 = 0; i4 < len4; i4++) {
                    let data48 = data47[i4];
                    if (typeof data48 === "string") {
                      if (func3(data48) > 1e3) {
                        const err55 = { instancePath: instancePath + "/overrides/" + i3 + "/files/" + i4, schemaPath: "#/properties/overrides/items/properties/files/then/items/maxLength", keyword: "maxLength", params: { limit: 1e3 }, schema: 1e3, parentSchema: schema6.properties.overrides.items.properties.files.then.items, data: data48 };
                        if (vErrors === null) {
                          vErrors = [err55];
                        } else {
                          vErrors.push(err55);
                        }
                        errors++;
                      }
                      if (!pattern0.test(data48)) {
                        const err56 = { instancePath: instancePath + "/overrides/" + i3 + "/files/" + i4, schemaPath: "#/properties/overrides/items/properties/files/then/items/pattern", keyword: "pattern", params: { pattern: "\\S" }, schema: "\\S", parentSchema: schema6.properties.overrides.items.properties.files.then.items, data: data48 };
                        if (vErrors === null) {
                          vErrors = [err56];
                        } else {
                          vErrors.push(err56);
                        }
                        errors++;
                      }
                    } else {
                      const err57 = { instancePath: instancePath + "/overrides/" + i3 + "/files/" + i4, schemaPath: "#/properties/overrides/items/properties/files/then/items/type", keyword: "type", params: { type: "string" }, schema: schema6.properties.overrides.items.properties.files.then.items.type, parentSchema: schema6.properties.overrides.items.properties.files.then.items, data: data48 };
                      if (vErrors === null) {
                        vErrors = [err57];
                      } else {
                        vErrors.push(err57);
                      }
                      errors++;
                    }
                  }
                } else {
                  const err58 = { instancePath: instancePath + "/overrides/" + i3 + "/files", schemaPath: "#/properties/overrides/items/properties/files/then/type", keyword: "type", params: { type: "array" }, schema: schema6.properties.overrides.items.properties.files.then.type, parentSchema: schema6.properties.overrides.items.properties.files.then, data: data47 };
                  if (vErrors === null) {
                    vErrors = [err58];
                  } else {
                    vErrors.push(err58);
                  }
                  errors++;
                }
                var _valid6 = _errs108 === errors;
                valid20 = _valid6;
                ifClause6 = "then";
              } else {
                const _errs112 = errors;
                const _errs113 = errors;
                let valid23 = true;
                const _errs114 = errors;
                if (typeof data47 !== "string") {
                  const err59 = {};
                  if (vErrors === null) {
                    vErrors = [err59];
                  } else {
                    vErrors.push(err59);
                  }
                  errors++;
                }
                var _valid7 = _errs114 === errors;
                errors = _errs113;
                if (vErrors !== null) {
                  if (_errs113) {
                    vErrors.length = _errs113;
                  } else {
                    vErrors = null;
                  }
                }
                let ifClause7;
                if (_valid7) {
                  const _errs116 = errors;
                  if (typeof data47 === "string") {
                    if (func3(data47) > 1e3) {
                      const err60 = { instancePath: instancePath + "/overrides/" + i3 + "/files", schemaPath: "#/properties/overrides/items/properties/files/else/then/maxLength", keyword: "maxLength", params: { limit: 1e3 }, schema: 1e3, parentSchema: schema6.properties.overrides.items.properties.files.else.then, data: data47 };
                      if (vErrors === null) {
                        vErrors = [err60];
                      } else {
                        vErrors.push(err60);
                      }
                      errors++;
                    }
                    if (!pattern0.test(data47)) {
                      const err61 = { instancePath: instancePath + "/overrides/" + i3 + "/files", schemaPath: "#/properties/overrides/items/properties/files/else/then/pattern", keyword: "pattern", params: { pattern: "\\S" }, schema: "\\S", parentSchema: schema6.properties.overrides.items.properties.files.else.then, data: data47 };
                      if (vErrors === null) {
                        vErrors = [err61];
                      } else {
                        vErrors.push(err61);
                      }
                      errors++;
                    }
                  } else {
                    const err62 = { instancePath: instancePath + "/overrides/" + i3 + "/files", schemaPath: "#/properties/overrides/items/properties/files/else/then/type", keyword: "type", params: { type: "string" }, schema: schema6.properties.overrides.items.properties.files.else.then.type, parentSchema: schema6.properties.overrides.items.properties.files.else.then, data: data47 };
                    if (vErrors === null) {
                      vErrors = [err62];
                    } else {
                      vErrors.push(err62);
                    }
                    errors++;
                  }
                  var _valid7 = _errs116 === errors;
                  valid23 = _valid7;
                  ifClause7 = "then";
                } else {
                  const _errs118 = errors;
                  if (!Array.isArray(data47) && typeof data47 !== "string") {
                    const err63 = { instancePath: instancePath + "/overrides/" + i3 + "/files", schemaPath: "#/properties/overrides/items/properties/files/else/else/type", keyword: "type", params: { type: schema6.properties.overrides.items.properties.files.else.else.type }, schema: schema6.properties.overrides.items.properties.files.else.else.type, parentSchema: schema6.properties.overrides.items.properties.files.else.else, data: data47 };
                    if (vErrors === null) {
                      vErrors = [err63];
                    } else {
                      vErrors.push(err63);
                    }
                    errors++;
                  }
                  var _valid7 = _errs118 === errors;
                  valid23 = _valid7;
                  ifClause7 = "else";
                }
                if (!valid23) {
                  const err64 = { instancePath: instancePath + "/overrides/" + i3 + "/files", schemaPath: "#/properties/overrides/items/properties/files/else/if", keyword: "if", params: { failingKeyword: ifClause7 }, schema: schema6.properties.overrides.items.properties.files.else.if, parentSchema: schema6.properties.overrides.items.properties.files.else, data: data47 };
                  if (vErrors === null) {
                    vErrors = [err64];
                  } else {
                    vErrors.push(err64);
                  }
                  errors++;
                }
                var _valid6 = _errs112 === errors;
                valid20 = _valid6;
                ifClause6 = "else";
              }
              if (!valid20) {
                const err65 = { instancePath: instancePath + "/overrides/" + i3 + "/files", schemaPath: "#/properties/overrides/items/properties/files/if", keyword: "if", params: { failingKeyword: ifClause6 }, schema: schema6.properties.overrides.items.properties.files.if, parentSchema: schema6.properties.overrides.items.properties.files, data: data47 };
                if (vErrors === null) {
                  vErrors = [err65];
                } else {
                  vErrors.push(err65);
                }
                errors++;
              }
            }
            if (data46.rules !== void 0) {
              let data49 = data46.rules;
              if (data49 && typeof data49 == "object" && !Array.isArray(data49)) {
                for (const key6 in data49) {
                  if (!validate22(data49[key6], { instancePath: instancePath + "/overrides/" + i3 + "/rules/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data49, parentDataProperty: key6, rootData })) {
                    vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
                    errors = vErrors.length;
                  }
                }
              } else {
                const err66 = { instancePath: instancePath + "/overrides/" + i3 + "/rules", schemaPath: "#/properties/overrides/items/properties/rules/type", keyword: "type", params: { type: "object" }, schema: schema6.properties.overrides.items.properties.rules.type, parentSchema: schema6.properties.overrides.items.properties.rules, data: data49 };
                if (vErrors === null) {
                  vErrors = [err66];
                } else {
                  vErrors.push(err66);
                }
                errors++;
              }
            }
          } else {
            const err67 = { instancePath: instancePath + "/overrides/" + i3, schemaPath: "#/properties/overrides/items/type", keyword: "type", params: { type: "object" }, schema: schema6.properties.overrides.items.type, parentSchema: schema6.properties.overrides.items, data: data46 };
            if (vErrors === null) {
              vErrors = [err67];
            } else {
              vErrors.push(err67);
            }
            errors++;
          }
        }
      } else {
        const err68 = { instancePath: instancePath + "/overrides", schemaPath: "#/properties/overrides/type", keyword: "type", params: { type: "array" }, schema: schema6.properties.overrides.type, parentSchema: schema6.properties.overrides, data: data45 };
        if (vErrors === null) {
          vErrors = [err68];
        } else {
          vErrors.push(err68);
        }
        errors++;
      }
    }
  } else {
    const err69 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema6.type, parentSchema: schema6, data };
    if (vErrors === null) {
      vErrors = [err69];
    } else {
      vErrors.push(err69);
    }
    errors++;
  }
  validate21.errors = vErrors;
  return errors === 0;
}
export {
  validateConfig
};
