#!/usr/bin/python3
"""wordblocks.py file.docx file.pdf            The text of both, block for block: paragraphs of the docx (python-docx) beside blocks of the
PDF's structure (poppler). wordblocks.py --outline file.docx ours.pdf theirs.pdf   The outlines of two PDF files (MuPDF), theirs made of
the docx. Exit 1 on a difference. Left aside: white space, notes, labels of lists, and the dots that Word has for the drawn ones of our
pages. Poppler gives Arabic in the order of the glyphs and without vowel signs, so right-to-left blocks are compared by their letters
alone. In Word neither the title nor the heading of a table of contents is
a heading."""
import difflib, re, subprocess, sys, unicodedata
from docx import Document
from docx.oxml.ns import qn
from docx.text.paragraph import Paragraph

INLINE = {'Span', 'Link', 'Reference', 'Quote', 'Em', 'Strong', 'Ruby', 'Code', 'BibEntry', 'Annot'}
SIGNS = str.maketrans('', '', '\u00ad\u200b\u200c\u200d\u200e\u200f\u2060\ufeff')


def plain(text):
    text = ''.join(unicodedata.normalize('NFC', text).translate(SIGNS).split()).lstrip('\u25cf\u25cb\u25a0\u25a1')
    if any(unicodedata.bidirectional(c) in ('R', 'AL') for c in text):
        return ''.join(sorted(c for c in text if not unicodedata.combining(c)))
    return text


def of_word(path):
    document = Document(path)

    def text(paragraph):
        parts, results, fields = [], 0, []
        for node in paragraph.iter():
            if node.tag == qn('w:fldChar'):
                kind = node.get(qn('w:fldCharType'))
                if kind == 'begin': fields.append(False)
                elif kind == 'separate': fields[-1:] = [True]
                elif fields: fields.pop()
            elif node.tag == qn('w:t') and all(fields): parts.append(node.text or '')
            elif node.tag == qn('w:noBreakHyphen'): parts.append('\u2011')
            elif node.tag in (qn('w:br'), qn('w:tab')): parts.append(' ')
        return ''.join(parts)

    blocks, pending = [], ''
    for paragraph in document.element.body.iter(qn('w:p')):
        frame = paragraph.find(qn('w:pPr') + '/' + qn('w:framePr'))
        found = pending + text(paragraph)
        pending = ''
        if frame is not None and frame.get(qn('w:dropCap')): pending = found
        elif plain(found): blocks.append(plain(found))
    return blocks


def of_pdf(path):
    listing = subprocess.run(['pdfinfo', '-struct-text', path], capture_output=True, text=True, check=True).stdout
    blocks, stack = [], []          # of [indent, role, text]

    def end(role, text):
        if role not in ('Lbl', 'Note') and plain(text): blocks.append(plain(text))

    def close(upto):
        while stack and stack[-1][0] >= upto:
            indent, role, text = stack.pop()
            if role in INLINE and stack: stack[-1][2] += text
            else: end(role, text)

    for line in listing.split('\n'):
        body, indent = line.strip(), len(line) - len(line.lstrip())
        if not body or body.startswith(('/', 'Object')): continue
        close(indent)
        if body.startswith('"'):
            if stack: stack[-1][2] += body[1:-1]
            continue
        role = re.match(r'[A-Za-z0-9]+', body).group(0)
        if role not in INLINE and stack:      # a block within text ends the text before it
            end(stack[-1][1], stack[-1][2]); stack[-1][2] = ''
        stack.append([indent, role, ''])
    close(0)
    return blocks


def outline(path):
    listing = subprocess.run(['mutool', 'show', path, 'outline'], capture_output=True, text=True, check=True).stdout
    entries = (re.match(r'[-+|](\t+)"(.*)"\t', line).groups() for line in listing.splitlines())
    return [(len(indent), plain(text).casefold()) for indent, text in entries]


def without(entries, document):
    """An outline of ours as Word has it."""
    paragraphs = [Paragraph(p, document) for p in document.element.body.iter(qn('w:p'))]
    text = lambda p: ''.join(t.text or '' for t in p._p.iter(qn('w:t')))    # python-docx passes over content controls
    styled = lambda name: [plain(text(p)).casefold() for p in paragraphs if p.style.name.casefold() == name]
    titles, contents = styled('title'), styled('toc heading')
    step = 1 if entries[0][1] in titles else 0
    return [(level - step, text) for level, text in entries[step:] if text not in contents]


if sys.argv[1] == '--outline':
    names, sides = ('ours', 'theirs'), (without(outline(sys.argv[3]), Document(sys.argv[2])), outline(sys.argv[4]))
else:
    names, sides = ('docx', 'pdf'), (of_word(sys.argv[1]), of_pdf(sys.argv[2]))
bad = 0
for tag, a, b, c, d in difflib.SequenceMatcher(None, *sides, autojunk=False).get_opcodes():
    if tag != 'equal':
        bad += 1
        print(names[0], sides[0][a:b]); print(names[1], sides[1][c:d])
print(f'{len(sides[0])} and {len(sides[1])} blocks, {bad} differences')
sys.exit(bad > 0 or not sides[0])
