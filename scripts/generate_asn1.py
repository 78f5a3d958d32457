#!/usr/bin/env python3
"""Writes the C++ types of H.225.0, H.245 and H.235 and the tables that describe them to the codec in
protocols/asn1, from the ASN.1 that the Python package pycrate carries. Usage:

    generate_asn1.py [--check]     --check: writes nothing, fails where a file would change
"""
import pathlib
import re
import sys

from pycrate_asn1dir import H225

ROOT = pathlib.Path(__file__).resolve().parent.parent
CLANG_FORMAT_OFF, CLANG_FORMAT_ON = "// clang-format off", "// clang-format on"

# Module of the specification, our folder, its title, and what of it is a message or travels alone
# inside an OCTET STRING or open type.
MODULES = {
    "H235-SECURITY-MESSAGES": ("h235", "H.235.0 (2014)", H225.H235_SECURITY_MESSAGES,
                               ["H235Key", "KeySyncMaterial", "KeySignedMaterial", "V3KeySyncMaterial",
                                "ClearToken", "CryptoToken"]),
    "MULTIMEDIA-SYSTEM-CONTROL": ("h245", "H.245 version 16", H225.MULTIMEDIA_SYSTEM_CONTROL,
                                  ["MultimediaSystemControlMessage", "OpenLogicalChannel"]),
    "H323-MESSAGES": ("h225", "H.225.0 version 7", H225.H323_MESSAGES,
                      ["H323-UserInformation", "RasMessage"]),
}
UNBOUNDED = None
CPP_KEYWORDS = {"default", "private", "public", "new", "delete", "class", "switch", "union", "void",
                "register", "goto", "operator", "unsigned", "signed", "this", "null"}
STRINGS = {  # bits of a character in the aligned variant, and its alphabet where it is not a prefix
    "IA5String": (8, ""), "PrintableString": (8, ""), "GeneralString": (8, ""),
    "NumericString": (4, " 0123456789"),
}


def folder_of(module):
    return MODULES[module][0]


def identifier(name):
    """`Setup-UUIE` as C++ spells it."""
    return name.replace("-", "_")


def capitalised(name):
    """`h323-ID` as an enumerator or part of a type's name."""
    return "".join(part[:1].upper() + part[1:] for part in name.split("-"))


def member_name(name):
    """`sourceCallSignalAddress` as a member."""
    name = re.sub(r"(.)([A-Z][a-z]+)", r"\1_\2", name.replace("-", "_"))
    name = re.sub(r"_+", "_", re.sub(r"([a-z0-9])([A-Z])", r"\1_\2", name)).lower()
    return name + "_" if name in CPP_KEYWORDS else name


def bounds(constraint):
    """(lower, upper, extensible) of a value or size constraint."""
    if constraint is None:
        return UNBOUNDED, UNBOUNDED, False
    return constraint.lb, constraint.ub, constraint._ev is not None


def cpp_bound(value, if_unbounded):
    return if_unbounded if value is None else str(value)


def integer_width(lower, upper):
    """(bytes, is signed) of the narrowest C++ integer that holds the range."""
    if lower is None or upper is None:
        return 8, True
    if lower >= 0:
        return next((w for w in (1, 2, 4) if upper < 1 << 8 * w), 8), False
    fits = lower >= -(1 << 31) and upper < 1 << 31
    return (4 if fits else 8), True


class Module:
    """The structs and tables that one folder gets."""

    def __init__(self, name):
        self.name = name
        self.folder, self.title, _, self.roots = MODULES[name]
        self.structs = {}  # C++ name: object, in the order they were met
        self.simple = {}   # a table's text: its name
        self.exported = set()


class Generator:
    def __init__(self):
        self.modules = {name: Module(name) for name in MODULES}
        self.ready = set()
        for module in self.modules.values():
            for root in module.roots:
                struct = self.named((module.name, root))
                module.exported.add(struct[1])

    # -- walking the specification

    def object_of(self, reference):
        module, name = reference
        found = getattr(MODULES[module][2], name.replace("-", "_"))
        further = self.reference(found)
        return self.object_of(further) if further else (reference, found)

    @staticmethod
    def reference(obj):
        ref = getattr(obj, "_typeref", None)
        called = getattr(ref, "called", None)
        return tuple(called) if isinstance(called, tuple) and called[0] in MODULES else None

    def named(self, reference, instance=None):
        """(module, C++ name) of a SEQUENCE or CHOICE the specification names; `instance` is where a
        parameterised one got its parameters."""
        (module, name), obj = self.object_of(reference)
        return self.struct(module, identifier(name), obj if obj._cont is not None else instance)

    def struct(self, module, cpp_name, obj):
        structs = self.modules[module].structs
        if cpp_name in structs:
            assert structs[cpp_name].TYPE == obj.TYPE and list(structs[cpp_name]._cont) == list(
                obj._cont), cpp_name
            return module, cpp_name
        structs[cpp_name] = obj
        for name, component in obj._cont.items():
            self.visit(module, f"{cpp_name}_{capitalised(name)}", component)
        return module, cpp_name

    def visit(self, module, inline_name, obj):
        """(module, C++ name) of the struct behind a component, or None for other types."""
        if obj.TYPE in ("SEQUENCE OF", "SET OF"):
            return self.visit(module, self.element_name(inline_name, obj), obj._cont)
        if obj.TYPE not in ("SEQUENCE", "CHOICE"):
            return None
        reference = self.reference(obj)
        found = self.named(reference, obj) if reference else self.struct(module, inline_name, obj)
        if found[0] != module:
            self.modules[found[0]].exported.add(found[1])
        return found

    def element_name(self, inline_name, list_obj):
        """Elements of a list that has a name are called after it, others after where they stand."""
        reference = self.reference(list_obj)
        return (identifier(self.object_of(reference)[0][1]) if reference else inline_name) + "_Element"

    # -- C++ types

    def cpp_type(self, module, inline_name, obj):
        kind = obj.TYPE
        if kind in ("SEQUENCE OF", "SET OF"):
            name = self.element_name(inline_name, obj)
            return f"std::vector<{self.cpp_type(module, name, obj._cont)}>"
        if kind in ("SEQUENCE", "CHOICE"):
            owner, name = self.visit(module, inline_name, obj)
            return name if owner == module else f"{folder_of(owner)}::{name}"
        if kind == "INTEGER":
            lower, upper, _ = bounds(obj._const_val)
            width, signed = integer_width(lower, upper)
            return f"std::{'' if signed else 'u'}int{8 * width}_t"
        return {"BOOLEAN": "bool", "NULL": "asn1::Null", "ENUMERATED": "std::uint8_t",
                "BIT STRING": "asn1::BitString", "OCTET STRING": "Bytes", "OPEN_TYPE": "Bytes",
                "OBJECT IDENTIFIER": "asn1::ObjectIdentifier", "BMPString": "std::u16string",
                }.get(kind, "std::string")

    def member_type(self, module, struct_name, name, component, optional):
        inner = self.cpp_type(module, f"{struct_name}_{capitalised(name)}", component)
        if not optional:
            return inner
        wrapper = "asn1::Box" if component.TYPE in ("SEQUENCE", "CHOICE") else "std::optional"
        return f"{wrapper}<{inner}>"

    @staticmethod
    def is_optional(obj, name):
        return name in (obj._ext or []) or name in obj._root_opt

    # -- the header

    def header(self, module):
        out = [f"#pragma once", "",
               f"// The types of {module.title}, written by scripts/generate_asn1.py: change that.",
               CLANG_FORMAT_OFF, "",
               "#include <cstdint>", "#include <optional>", "#include <string>",
               "#include <type_traits>", "#include <vector>", "",
               '#include "protocols/asn1/choice.hpp"', '#include "protocols/asn1/type.hpp"',
               '#include "protocols/asn1/values.hpp"', '#include "protocols/base/bytes.hpp"']
        out += [f'#include "protocols/{folder}/types.hpp"' for folder in self.foreign(module)]
        out += ["", f"namespace protocols::{module.folder} {{", ""]
        out += [f"struct {name};" for name in sorted(module.structs)] + [""]
        done = []
        for name in module.structs:
            self.define(module, name, done, out)
        out += ["// Their tables, for the codec.", "namespace tables {"]
        out += [f"extern const asn1::Type {name};" for name in sorted(module.exported)]
        out += ["}  // namespace tables", ""]
        for name in sorted(module.exported):
            out += [f"inline const asn1::Type& asn1_type(std::type_identity<{name}>) {{",
                    f"  return tables::{name};", "}"]
        out += ["", f"}}  // namespace protocols::{module.folder}", CLANG_FORMAT_ON, ""]
        return "\n".join(out)

    def foreign(self, module):
        found = set()
        for name, obj in module.structs.items():
            for component_name, component in obj._cont.items():
                owner = self.visit(module.name, f"{name}_{capitalised(component_name)}", component)
                if owner and owner[0] != module.name:
                    found.add(folder_of(owner[0]))
        return sorted(found)

    def define(self, module, name, done, out):
        """Members held by value must be whole before the struct is."""
        if name in done:
            return
        done.append(name)
        obj = module.structs[name]
        if obj.TYPE == "CHOICE":
            out += self.define_choice(module, name, obj)
            return
        for component_name, component in obj._cont.items():
            if component.TYPE in ("SEQUENCE", "CHOICE") and not self.is_optional(obj, component_name):
                owner, held = self.visit(module.name, f"{name}_{capitalised(component_name)}", component)
                if owner == module.name:
                    self.define(module, held, done, out)
        out.append(f"struct {name} {{")
        for component_name, component in obj._cont.items():
            optional = self.is_optional(obj, component_name)
            member = self.member_type(module.name, name, component_name, component, optional)
            scalar = member == "bool" or re.fullmatch(r"std::u?int\d+_t", member)
            initial = (" = false" if member == "bool" else " = 0") if scalar else ""
            out.append(f"  {member} {member_name(component_name)}{initial};")
        out += ["};", ""]

    def define_choice(self, module, name, obj):
        alternatives = [self.cpp_type(module.name, f"{name}_{capitalised(n)}", c)
                        for n, c in obj._cont.items()]
        head = f"struct {name} : asn1::Choice<"
        return ([head + ", ".join([name] + alternatives) + "> {"]
                + wrapped("  enum class Is : std::uint16_t {",
                          [capitalised(n) for n in obj._cont], "};")
                + ["};", ""])

    # -- the tables

    def source(self, module):
        tables, forward = [], []
        for name, obj in module.structs.items():
            place = f"tables::{name}" if name in module.exported else f"k{name}"
            if name not in module.exported:
                forward.append(f"extern const Type k{name};")
            tables += self.table(module, name, obj, place)
        out = [f'#include "protocols/{module.folder}/types.hpp"', "",
               "// Written by scripts/generate_asn1.py: change that.", CLANG_FORMAT_OFF, "",
               "#include <cstddef>", "", '#include "protocols/asn1/access.hpp"', "",
               "// The structs are plain, though not of standard layout by their members: gcc and clang lay",
               "// them out as any other, which [support.types.layout] leaves to them.",
               '#pragma GCC diagnostic ignored "-Winvalid-offsetof"', "",
               f"namespace protocols::{module.folder} {{", "namespace {", "",
               "using asn1::alternative_access;", "using asn1::Component;", "using asn1::Kind;",
               "using asn1::list_access;", "using asn1::optional_access;", "using asn1::Type;", ""]
        out += sorted(forward) + [""]
        out += [f"constinit const Type {name}{{{text}}};" for text, name in module.simple.items()] + [""]
        inner = [line for place, lines in tables for line in lines[:-1]]
        out += inner
        out += [lines[-1] for place, lines in tables if not place.startswith("tables::")]
        out += ["", "}  // namespace", ""]
        out += [lines[-1] for place, lines in tables if place.startswith("tables::")]
        out += ["", f"}}  // namespace protocols::{module.folder}", CLANG_FORMAT_ON, ""]
        return "\n".join(out)

    def table(self, module, name, obj, place):
        """[(where the table stands, lines of its components and, last, the table itself)]"""
        assert len(obj._root) <= 64, name
        rows = []
        for component_name, component in obj._cont.items():
            inline = f"{name}_{capitalised(component_name)}"
            cpp = self.cpp_type(module.name, inline, component)
            row = f'{{.name = "{component_name}", .type = &{self.type_name(module, inline, component)}'
            if obj.TYPE == "CHOICE":
                row += f", .alternative = &alternative_access<{cpp}>"
            else:
                row += f", .offset = offsetof({name}, {member_name(component_name)})"
                if self.is_optional(obj, component_name):
                    member = self.member_type(module.name, name, component_name, component, True)
                    row += f", .optional = &optional_access<{member}>"
            rows.append("    " + row + "},")
        extensible = obj._ext is not None
        kind = "Choice" if obj.TYPE == "CHOICE" else "Sequence"
        components = f"kComponentsOf{name}" if rows else "{}"
        lines = [f"constexpr Component {components}[] = {{"] + rows + ["};"] if rows else []
        lines.append(f"constinit const Type {place}{{.kind = Kind::{kind}, "
                     f".extensible = {str(extensible).lower()}, .components = {components}, "
                     f".root_components = {len(obj._root)}}};")
        return [(place, lines)]

    def type_name(self, module, inline_name, obj):
        if obj.TYPE in ("SEQUENCE", "CHOICE"):
            owner, name = self.visit(module.name, inline_name, obj)
            if owner != module.name:
                return f"{folder_of(owner)}::tables::{name}"
            return f"tables::{name}" if name in module.exported else f"k{name}"
        text = self.simple_table(module, inline_name, obj)
        return module.simple.setdefault(text, f"kType{len(module.simple)}")

    def simple_table(self, module, inline_name, obj):
        kind = obj.TYPE
        if kind == "BOOLEAN":
            return ".kind = Kind::Boolean"
        if kind == "NULL":
            return ".kind = Kind::Null"
        if kind == "OBJECT IDENTIFIER":
            return ".kind = Kind::ObjectIdentifier"
        if kind == "OPEN_TYPE":
            return ".kind = Kind::OpenType"
        if kind == "ENUMERATED":
            return (f".kind = Kind::Enumerated, .extensible = {str(obj._ext is not None).lower()}, "
                    f".upper = {len(obj._root) - 1}, .width = 1")
        lower, upper, extensible = bounds(obj._const_val if kind == "INTEGER" else obj._const_sz)
        limits = (f".extensible = {str(extensible).lower()}, "
                  f".lower = {cpp_bound(lower, '-asn1::kUnbounded' if kind == 'INTEGER' else '0')}, "
                  f".upper = {cpp_bound(upper, 'asn1::kUnbounded')}")
        if kind == "INTEGER":
            width, signed = integer_width(lower, upper)
            return (f".kind = Kind::Integer, {limits}, .width = {width}, "
                    f".is_signed = {str(signed).lower()}")
        if kind in ("OCTET STRING", "BIT STRING"):
            return f".kind = Kind::{'OctetString' if kind[0] == 'O' else 'BitString'}, {limits}"
        if kind == "BMPString":
            return f".kind = Kind::BmpString, {limits}, .width = 16"
        if kind in ("SEQUENCE OF", "SET OF"):
            name = self.element_name(inline_name, obj)
            element = self.cpp_type(module.name, name, obj._cont)
            return (f".kind = Kind::SequenceOf, {limits}, "
                    f".element = &{self.type_name(module, name, obj._cont)}, "
                    f".list = &list_access<{element}>")
        width, alphabet = STRINGS[kind]
        if kind == "GeneralString":
            limits = ".extensible = false"  # no known multiplier: its size is not seen, X.691 30.6
        if getattr(obj, "_const_alpha", None) is not None:
            alphabet = "".join(sorted(obj._const_alpha.root))
            width = 1 << (max(1, (len(alphabet) - 1).bit_length()) - 1).bit_length()
            if ord(max(alphabet)) < 1 << width:
                alphabet = ""
        return f".kind = Kind::CharacterString, {limits}, .width = {width}, .alphabet = \"{alphabet}\""


def wrapped(head, names, tail):
    lines, line = [head], "   "
    for name in names:
        if len(line) + len(name) + 2 > 100:
            lines.append(line)
            line = "   "
        line += f" {name},"
    return lines + [line, "  " + tail]


def main():
    check = "--check" in sys.argv[1:]
    generator = Generator()
    changed = []
    for module in generator.modules.values():
        for suffix, text in ((".hpp", generator.header(module)), (".cpp", generator.source(module))):
            path = ROOT / "protocols" / module.folder / f"types{suffix}"
            if path.exists() and path.read_text(encoding="utf-8") == text:
                continue
            changed.append(str(path.relative_to(ROOT)))
            if not check:
                path.parent.mkdir(exist_ok=True)
                path.write_text(text, encoding="utf-8")
    print("\n".join(changed) or "the generated types are what pycrate's ASN.1 says")
    return 1 if check and changed else 0


if __name__ == "__main__":
    sys.exit(main())
