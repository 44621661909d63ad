"""Files of every kind, made here: honest ones with given words, and hostile ones."""

from __future__ import annotations

import zipfile
from collections.abc import Iterable
from io import BytesIO

from docx import Document as WordDocument
from odfdo import Document as OpenDocument
from odfdo import DrawPage, Frame, Header, Paragraph
from pptx import Presentation
from pptx.util import Cm
from pypdf import PdfWriter
from pypdf.generic import DecodedStreamObject, DictionaryObject, NameObject

WORD_PART = "word/document.xml"
W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"


def saved(document: object) -> bytes:
    out = BytesIO()
    document.save(out)  # type: ignore[attr-defined]
    return out.getvalue()


def pdf_writer(*pages: bytes) -> PdfWriter:
    """A PDF whose pages show what these content streams say."""
    writer = PdfWriter()
    font = DictionaryObject(
        {
            NameObject("/Type"): NameObject("/Font"),
            NameObject("/Subtype"): NameObject("/Type1"),
            NameObject("/BaseFont"): NameObject("/Helvetica"),
            NameObject("/Encoding"): NameObject("/WinAnsiEncoding"),
        }
    )
    for drawn in pages:
        page = writer.add_blank_page(width=595, height=842)
        fonts = DictionaryObject({NameObject("/F1"): writer._add_object(font)})
        page[NameObject("/Resources")] = DictionaryObject({NameObject("/Font"): fonts})
        content = DecodedStreamObject()
        content.set_data(drawn)
        page[NameObject("/Contents")] = writer._add_object(content.flate_encode())
    return writer


def drawn(*lines: str) -> bytes:
    shown = b" ".join(b"(%s) Tj T*" % line.encode("cp1252") for line in lines)
    return b"BT /F1 12 Tf 14 TL 72 770 Td " + shown + b" ET"


def pdf(*pages: Iterable[str]) -> bytes:
    return written(pdf_writer(*(drawn(*lines) for lines in pages)))


def written(writer: PdfWriter) -> bytes:
    out = BytesIO()
    writer.write(out)
    return out.getvalue()


def locked_pdf(password: str) -> bytes:
    writer = pdf_writer(drawn("geheim"))
    writer.encrypt(password, owner_password="eigenaar", algorithm="RC4-128")
    return written(writer)


def endless_pdf() -> bytes:
    """One page that draws ten million times: small as a file, minutes of work."""
    return written(pdf_writer(b"BT /F1 12 Tf " + b"(a) Tj " * 10_000_000 + b"ET"))


def page_in_itself_pdf() -> bytes:
    """A tree of pages that is its own branch."""
    writer = pdf_writer(drawn("in een kring"))
    tree = writer._pages
    tree.get_object()["/Kids"].append(tree)
    return written(writer)


def docx() -> bytes:
    document = WordDocument()
    document.add_heading("Leesonderwijs in groep 5", 1)
    document.add_paragraph("Een tekst met\teen tab.")
    row = document.add_table(rows=1, cols=2).rows[0]
    row.cells[0].text, row.cells[1].text = "Denkvraag", "Waarom?"
    return saved(document)


def docx_of(xml: str | bytes) -> bytes:
    """A DOCX whose text is this XML."""
    return with_part(docx(), WORD_PART, xml)


def with_part(archive: bytes, name: str, content: str | bytes) -> bytes:
    out = BytesIO()
    with (
        zipfile.ZipFile(BytesIO(archive)) as old,
        zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as new,
    ):
        for entry in old.infolist():
            new.writestr(entry.filename, content if entry.filename == name else old.read(entry))
    return out.getvalue()


def body(xml: str, before: str = "") -> str:
    return f'{before}<w:document xmlns:w="{W}"><w:body>{xml}</w:body></w:document>'


def paragraph(text: str) -> str:
    return f"<w:p><w:r><w:t>{text}</w:t></w:r></w:p>"


def laughing(root: str) -> str:
    """Ten entities, each ten times the one before."""
    entities = '<!ENTITY l0 "ha">' + "".join(
        f'<!ENTITY l{level} "{f"&l{level - 1};" * 10}">' for level in range(1, 10)
    )
    return f"<!DOCTYPE {root} [{entities}]>"


def lying_bomb() -> bytes:
    """A DOCX that says its text is small, and unpacks to hundreds of megabytes."""
    data = b" " * 300_000_000
    archive = docx_of(data)
    real, small = len(data).to_bytes(4, "little"), (1000).to_bytes(4, "little")
    return archive.replace(real, small)


def pptx() -> bytes:
    deck = Presentation()
    slide = deck.slides.add_slide(deck.slide_layouts[5])
    slide.shapes.title.text = "Samen rekenen"
    table = slide.shapes.add_table(1, 2, Cm(1), Cm(5), Cm(9), Cm(2)).table
    table.cell(0, 0).text, table.cell(0, 1).text = "Getalbeeld", "Tienstructuur"
    inside = slide.shapes.add_group_shape().shapes.add_textbox(Cm(1), Cm(1), Cm(5), Cm(1))
    inside.text_frame.text = "Rekenrek"
    slide.notes_slide.notes_text_frame.text = "Vraag eerst wat zij zien."
    return saved(deck)


def odt() -> bytes:
    document = OpenDocument("text")
    document.body.clear()
    document.body.append(Header(1, "Schoolplan"))
    document.body.append(Paragraph("Twee  spaties\ten een tab"))
    return saved(document)


def odp() -> bytes:
    document = OpenDocument("presentation")
    document.body.clear()
    page = DrawPage("een", name="Een")
    page.append(Frame.text_frame("Burgerschap in de klas", size=("7cm", "5cm")))
    document.body.append(page)
    return saved(document)


def odt_of(text: str, before: str = "") -> bytes:
    """An ODT whose heading is this XML, with this before its root."""
    whole = odt()
    with zipfile.ZipFile(BytesIO(whole)) as archive:
        content = archive.read("content.xml").decode().partition("?>")[2]
    return with_part(whole, "content.xml", before + content.replace("Schoolplan", text))
