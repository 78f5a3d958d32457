"""Strict JSON schemas of Kubernetes kinds for kubeconform, out of the API description that the Go
module k8s.io/cli-runtime carries. helm needs that module anyway, and its go.sum pins it, so nothing
is fetched from elsewhere. The description is of Kubernetes 1.23: what it knows, later ones know."""
import json
import pathlib

API = "artifacts/openapi/swagger.json"
REFERENCE = "#/definitions/"


def strict(schema):
    """OpenAPI 2 as JSON Schema that refuses unknown fields."""
    if schema.get("format") == "int-or-string":
        return {"type": ["integer", "string"]}
    out = {key: schema[key] for key in ("$ref", "type", "enum", "required") if key in schema}
    if "items" in schema:
        out["items"] = strict(schema["items"])
    if "additionalProperties" in schema:
        out["additionalProperties"] = strict(schema["additionalProperties"])
    if "properties" in schema:
        out["properties"] = {name: strict(each) for name, each in schema["properties"].items()}
        out.setdefault("additionalProperties", False)
    return out


def reachable(name, definitions, found):
    if name in found:
        return
    found[name] = strict(definitions[name])
    for text in json.dumps(definitions[name]).split(REFERENCE)[1:]:
        reachable(text.split('"')[0], definitions, found)


def write(module, folder, kinds):
    """A file KIND-GROUP-VERSION.json in `folder` for each (apiVersion, kind)."""
    definitions = json.loads((pathlib.Path(module) / API).read_text())["definitions"]
    # A quantity is written as a number, too.
    definitions["io.k8s.apimachinery.pkg.api.resource.Quantity"] = {"type": ["string", "number"]}
    for api_version, kind in kinds:
        group, _, version = api_version.rpartition("/")
        [name] = [name for name, each in definitions.items()
                  if {"group": group, "kind": kind, "version": version}
                  in each.get("x-kubernetes-group-version-kind", [])]
        found = {}
        reachable(name, definitions, found)
        suffix = "-".join(part for part in (group.split(".")[0], version) if part)
        schema = {"$ref": REFERENCE + name, "definitions": found}
        (folder / f"{kind.lower()}-{suffix}.json").write_text(json.dumps(schema))
