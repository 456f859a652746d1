// Makes the types of a JSON Schema: `node --eval … SCHEMA TYPES`.
const { compile } = require('json-schema-to-typescript');
const { readFileSync, writeFileSync } = require('fs');

const [from, to] = process.argv.slice(1);

// What stands beside a reference would make a type of its own of it. Defaults are for whoever reads old reports.
const plain = (value) => {
    if (typeof value !== 'object' || value === null) {
        return value;
    }
    if (Array.isArray(value)) {
        return value.map(plain);
    }
    const { $ref, default: _, ...rest } = value;
    const parts = Object.fromEntries(Object.entries(rest).map(([key, part]) => [key, plain(part)]));
    return $ref === undefined ? parts : { ...parts, allOf: [{ $ref }] };
};

// Every definition, whether the report leads to it or not.
const options = { additionalProperties: false, bannerComment: '', unreachableDefinitions: true };
const provenance = /(\n \*)?\n \* This interface was referenced by .*\n \* via the `definition` .*/g;
compile(plain(JSON.parse(readFileSync(from, 'utf8'))), 'Report', options).then((types) => {
    writeFileSync(to, types.replace(provenance, ''));
});
