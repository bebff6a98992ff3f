"""Makes the fonts of the PDF tests: rectangles of our own drawing, one program in three formats. Needs fontTools."""
from fontTools.cffLib import FDArrayIndex, FDSelect, FontDict
from fontTools.fontBuilder import FontBuilder
from fontTools.misc.psCharStrings import T2CharString
from fontTools.pens.t2CharStringPen import T2CharStringPen
from fontTools.pens.ttGlyphPen import TTGlyphPen

# name, advance, ink left, ink right, ink top, character
GLYPHS = [
    (".notdef", 500, 50, 450, 700, None),
    ("space", 250, 0, 0, 0, " "),
    ("A", 600, 50, 550, 700, "A"),
    ("B", 600, 80, 540, 700, "B"),
    ("C", 600, 60, 560, 700, "C"),
    ("f", 300, 30, 270, 720, "f"),
    ("i", 250, 60, 190, 680, "i"),
    ("f_i", 533, 30, 500, 720, None),
    ("mathA", 712, 50, 650, 700, "\U0001D400"),
]
NAMES = [g[0] for g in GLYPHS]
METRICS = {g[0]: (round(g[1]), g[2]) for g in GLYPHS}


def draw(pen, left, right, top):
    if right > left:
        pen.moveTo((left, 0))
        pen.lineTo((left, top))
        pen.lineTo((right, top))
        pen.lineTo((right, 0))
        pen.closePath()


def builder(is_ttf):
    fb = FontBuilder(1000, isTTF=is_ttf)
    fb.setupGlyphOrder(NAMES)
    fb.setupCharacterMap({ord(g[5]): g[0] for g in GLYPHS if g[5]})
    return fb


def finish(fb):
    fb.setupHorizontalMetrics(METRICS)
    fb.setupHorizontalHeader(ascent=800, descent=-200)
    fb.setupNameTable({"familyName": "Boxes", "styleName": "Regular"})
    fb.setupOS2(sTypoAscender=800, sTypoDescender=-200, sCapHeight=700, sxHeight=500)
    fb.setupPost()
    fb.font["head"].created = fb.font["head"].modified = 0
    fb.font.recalcTimestamp = False


def truetype():
    fb = builder(True)
    glyphs = {}
    for name, _, left, right, top, _ in GLYPHS:
        pen = TTGlyphPen(None)
        draw(pen, left, right, top)
        glyphs[name] = pen.glyph()
    fb.setupGlyf(glyphs)
    finish(fb)
    fb.save("boxes.ttf")


def compact(cid):
    fb = builder(False)
    strings = {}
    for name, advance, left, right, top, _ in GLYPHS:
        pen = T2CharStringPen(round(advance), None)
        draw(pen, left, right, top)
        strings[name] = pen.getCharString()
    fb.setupCFF("Boxes-Regular", {}, strings, {})
    finish(fb)
    if cid:
        key_by_cid(fb.font["CFF "].cff)
    table = fb.font["CFF "].compile(fb.font)
    with open("boxes-cid.cff" if cid else "boxes.cff", "wb") as out:
        out.write(table)


def key_by_cid(cff):
    """CIDs with gaps, so that they differ from the numbers of the glyphs."""
    cff.fontNames = ["Boxes-Regular"]
    top = cff[0]
    cids = [0] + [100 + n * 10 if n > 3 else n + 20 for n in range(1, len(NAMES))]
    names = ["cid%05d" % c if c else ".notdef" for c in cids]
    strings = top.CharStrings
    strings.charStrings = {new: strings.charStrings[old] for old, new in zip(NAMES, names)}
    top.charset = names
    font_dict = FontDict()
    font_dict.setCFF2(False)
    font_dict.Private = top.Private
    font_dict.FontName = "Boxes-Regular"
    array = FDArrayIndex()
    array.append(font_dict)
    top.FDArray = strings.fdArray = array
    select = FDSelect()
    select.format = 3
    for _ in NAMES:
        select.append(0)
    top.FDSelect = strings.fdSelect = select
    for name in names:
        strings.charStrings[name].fdSelectIndex = 0
    del top.Private
    top.ROS = ("Adobe", "Identity", 0)
    top.CIDCount = max(cids) + 1
    top.rawDict["ROS"] = top.ROS


truetype()
compact(False)
compact(True)
