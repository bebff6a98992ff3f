#!/usr/bin/env python3
"""Draws Signs-Regular.ttf: a few squares and bars, some of them in colours. Needs fontTools."""

from fontTools.colorLib import builder
from fontTools.fontBuilder import FontBuilder
from fontTools.pens.ttGlyphPen import TTGlyphPen
from fontTools.ttLib.tables import otTables as ot

UNITS = 1000


def square(left, bottom, right, top):
    pen = TTGlyphPen(None)
    pen.moveTo((left, bottom))
    pen.lineTo((left, top))
    pen.lineTo((right, top))
    pen.lineTo((right, bottom))
    pen.closePath()
    return pen.glyph()


EMPTY = TTGlyphPen(None).glyph()
GLYPHS = {
    ".notdef": square(100, 0, 500, 700),
    "space": EMPTY,
    "private": square(100, 0, 900, 800),
    "lost": square(300, 0, 700, 800),
    "flag": square(0, 0, 1000, 700),
    "shine": square(0, 0, 1000, 1000),
    "upper": square(0, 350, 1000, 700),
    "lower": square(0, 0, 1000, 350),
    "dot": square(400, 250, 600, 450),
}
CHARACTERS = {0x20: "space", 0xE000: "private", 0xFFFD: "lost", 0x1F3F3: "flag", 0x1F31F: "shine"}
PALETTE = [(0.8, 0.1, 0.1, 1.0), (0.1, 0.1, 0.8, 1.0), (1.0, 0.9, 0.2, 0.5)]
TEXT_COLOR = 0xFFFF

# COLR version 0: layers from behind, the last in the colour of the text.
LAYERS = {"flag": [("upper", 0), ("lower", 1), ("dot", TEXT_COLOR)]}

STOPS = {"ColorStop": [{"StopOffset": 0, "PaletteIndex": 0, "Alpha": 1}, {"StopOffset": 1, "PaletteIndex": 2, "Alpha": 0.8}], "Extend": "pad"}

# COLR version 1: a gradient from left to right, a radial one around a dot that is moved, and a glyph within another.
PAINTS = {
    "shine": {
        "Format": ot.PaintFormat.PaintColrLayers,
        "Layers": [
            {
                "Format": ot.PaintFormat.PaintGlyph,
                "Glyph": "flag",
                "Paint": {"Format": ot.PaintFormat.PaintLinearGradient, "ColorLine": STOPS, "x0": 0, "y0": 0, "x1": 1000, "y1": 0, "x2": 0, "y2": 1000},
            },
            {
                "Format": ot.PaintFormat.PaintTranslate,
                "dx": 300,
                "dy": 300,
                "Paint": {
                    "Format": ot.PaintFormat.PaintGlyph,
                    "Glyph": "dot",
                    "Paint": {"Format": ot.PaintFormat.PaintRadialGradient, "ColorLine": STOPS, "x0": 500, "y0": 350, "r0": 0, "x1": 500, "y1": 350, "r1": 150},
                },
            },
            {
                "Format": ot.PaintFormat.PaintScale,
                "scaleX": 0.5,
                "scaleY": 0.5,
                "Paint": {"Format": ot.PaintFormat.PaintColrGlyph, "Glyph": "flag"},
            },
        ],
    },
    "flag": {
        "Format": ot.PaintFormat.PaintColrLayers,
        "Layers": [
            {"Format": ot.PaintFormat.PaintGlyph, "Glyph": "upper", "Paint": {"Format": ot.PaintFormat.PaintSolid, "PaletteIndex": 0, "Alpha": 1}},
            {"Format": ot.PaintFormat.PaintGlyph, "Glyph": "lower", "Paint": {"Format": ot.PaintFormat.PaintSolid, "PaletteIndex": 1, "Alpha": 1}},
        ],
    },
}


def font(name, paints):
    made = FontBuilder(UNITS, isTTF=True)
    made.setupGlyphOrder(list(GLYPHS))
    made.setupCharacterMap(CHARACTERS)
    made.setupGlyf(GLYPHS)
    made.setupHorizontalMetrics({glyph: (1000 if glyph != "space" else 250, 0) for glyph in GLYPHS})
    made.setupHorizontalHeader(ascent=1000, descent=-200)
    made.setupNameTable({"familyName": name, "styleName": "Regular", "psName": f"{name}-Regular", "licenseDescription": "Public domain: squares."})
    made.setupOS2(sTypoAscender=1000, sTypoDescender=-200, usWinAscent=1000, usWinDescent=200)
    made.setupPost()
    made.font["head"].created = made.font["head"].modified = 0
    made.font.recalcTimestamp = False
    made.font["CPAL"] = builder.buildCPAL([PALETTE])
    made.font["COLR"] = builder.buildCOLR(paints)
    made.save(f"{name}-Regular.ttf")


font("Signs", LAYERS)
font("Shines", PAINTS)
