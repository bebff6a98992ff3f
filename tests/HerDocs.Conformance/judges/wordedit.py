#!/usr/bin/python3
"""wordedit.py file.docx edited.docx  Opens a Word document with python-docx, edits a row of the cast and a paragraph, adds a row, and saves it:
what a club does to a review. Exit 1 where there is nothing to edit."""
import copy, sys
from docx import Document
from docx.oxml.ns import qn

document = Document(sys.argv[1])
body = document.element.body


def text(words):
    return next(t for t in body.iter(qn('w:t')) if words in (t.text or ''))


def replace(words, by):
    found = text(words)
    found.text = found.text.replace(words, by)


row = next(text('Rooney Mara').iterancestors(qn('w:tr')))
role = next(t for t in row.iter(qn('w:t')) if t.text == 'Catherine')
role.text = 'Catherine Klausen'
replace('it is a modest one', 'it is a small one')

# A row as "Insert row below" makes it: cells with text, and no controls.
added = copy.deepcopy(row)
for control in list(added.iter(qn('w:sdt'))):
    around, at = control.getparent(), control.getparent().index(control)
    for child in reversed(list(control.find(qn('w:sdtContent')))):
        around.insert(at, child)
    around.remove(control)
for t, words in zip(added.iter(qn('w:t')), ['Olivia Wilde', 'Blind date', 'She asks for more than an evening.']):
    t.text = words
next(row.iterancestors(qn('w:tbl'))).append(added)
document.save(sys.argv[2])
