#!/usr/bin/env python3
"""Draws Signs, Shines and Draws: a few squares and bars, some of them in colours. Needs fontTools."""

from fontTools.colorLib import builder
from fontTools.fontBuilder import FontBuilder
from fontTools.pens.ttGlyphPen import TTGlyphPen
from fontTools.ttLib import newTable
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
    "wheel": square(0, 0, 800, 800),
    "mix": square(0, 0, 800, 800),
    "waves": square(0, 0, 800, 800),
}
CHARACTERS = {0x20: "space", 0xE000: "private", 0xFFFD: "lost", 0x1F3F3: "flag", 0x1F31F: "shine", 0x1F3A1: "wheel", 0x1F58C: "mix", 0x1F30A: "waves"}
PALETTE = [(0.8, 0.1, 0.1, 1.0), (0.1, 0.1, 0.8, 1.0), (1.0, 0.9, 0.2, 0.5), (0.8, 0.116, 0.1, 1.0)]
TEXT_COLOR = 0xFFFF

# COLR version 0: layers from behind, the last in the colour of the text.
LAYERS = {"flag": [("upper", 0), ("lower", 1), ("dot", TEXT_COLOR)]}

STOPS = {"ColorStop": [{"StopOffset": 0, "PaletteIndex": 0, "Alpha": 1}, {"StopOffset": 1, "PaletteIndex": 2, "Alpha": 0.8}], "Extend": "pad"}



def solid(index):
    return {"Format": ot.PaintFormat.PaintSolid, "PaletteIndex": index, "Alpha": 1}


def filled(glyph, paint):
    return {"Format": ot.PaintFormat.PaintGlyph, "Glyph": glyph, "Paint": paint}


def laid(backdrop, source, mode):
    return {"Format": ot.PaintFormat.PaintComposite, "BackdropPaint": backdrop, "SourcePaint": source, "CompositeMode": mode}


def line(extend, first, last, to=1):
    return {"ColorStop": [{"StopOffset": first, "PaletteIndex": 0, "Alpha": 1}, {"StopOffset": last, "PaletteIndex": to, "Alpha": 1}], "Extend": extend}


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
    # Two colours, of which one is hardly another, around a point.
    "wheel": filled("wheel", {"Format": ot.PaintFormat.PaintSweepGradient, "ColorLine": line("pad", 0, 1, 3), "centerX": 400, "centerY": 400, "startAngle": 0, "endAngle": 180}),
    # One within another, one darkened by another, and a way of laying that clips cannot say.
    "mix": {
        "Format": ot.PaintFormat.PaintColrLayers,
        "Layers": [
            laid(filled("upper", solid(0)), filled("dot", solid(1)), ot.CompositeMode.SRC_IN),
            laid(filled("lower", solid(0)), filled("dot", solid(2)), ot.CompositeMode.MULTIPLY),
            laid(filled("lower", solid(0)), filled("dot", solid(2)), ot.CompositeMode.XOR),
        ],
    },
    # Gradients that begin anew, and slanted ones.
    "waves": {
        "Format": ot.PaintFormat.PaintColrLayers,
        "Layers": [
            filled("upper", {"Format": ot.PaintFormat.PaintLinearGradient, "ColorLine": line("repeat", 0.5, 1), "x0": 0, "y0": 0, "x1": 1000, "y1": 0, "x2": 0, "y2": 500}),
            filled("lower", {"Format": ot.PaintFormat.PaintLinearGradient, "ColorLine": line("pad", 0, 1), "x0": 0, "y0": 0, "x1": 1000, "y1": 0, "x2": 500, "y2": 500}),
            filled("dot", {"Format": ot.PaintFormat.PaintRadialGradient, "ColorLine": line("reflect", 0, 1), "x0": 500, "y0": 350, "r0": 0, "x1": 500, "y1": 350, "r1": 50}),
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


# A picture in a form that is no outlines.
PICTURE = '<svg xmlns="http://www.w3.org/2000/svg"><rect id="glyph{0}" y="-700" width="1000" height="700" fill="teal"/></svg>'


def font(name):
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
    return made


def colored(name, paints):
    made = font(name)
    made.font["CPAL"] = builder.buildCPAL([PALETTE])
    made.font["COLR"] = builder.buildCOLR(paints)
    made.save(f"{name}-Regular.ttf")


def drawn(name, glyph):
    made = font(name)
    number = list(GLYPHS).index(glyph)
    made.font["SVG "] = table = newTable("SVG ")
    table.docList = [(PICTURE.format(number), number, number)]
    made.save(f"{name}-Regular.ttf")


colored("Signs", LAYERS)
colored("Shines", PAINTS)
drawn("Draws", "flag")
