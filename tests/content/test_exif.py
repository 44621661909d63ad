"""Nothing that a camera or an editor wrote into a picture survives, and nothing else changes."""

from __future__ import annotations

from io import BytesIO

import pytest
from django.core.files.base import ContentFile
from PIL import Image, ImageChops

from content.exif import strip_upload, without_metadata
from tests.content import pictures

STILL = {
    "JPEG": pictures.jpeg,
    "turned JPEG": pictures.turned_jpeg,
    "MPO": pictures.mpo,
    "PNG": pictures.png,
    "WebP": pictures.webp,
    "AVIF": pictures.avif,
    "GIF": pictures.gif,
    "TIFF": pictures.tiff,
}
MOVING = ("GIF", "WEBP", "PNG")
NO_PICTURES = {
    "text": b"Waar kijken we naar?",
    "PDF": b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n",
    "archive": b"PK\x03\x04\x14\x00",
    "nothing": b"",
    "BMP": pictures.written(pictures.drawing(), "BMP"),
}


@pytest.mark.parametrize("make", STILL.values(), ids=STILL)
def test_what_goes_in_has_metadata_and_what_comes_out_has_none(make):
    data = make()
    assert pictures.metadata_of(data) or pictures.SECRET in data
    assert pictures.metadata_of(without_metadata(data)) == {}


@pytest.mark.parametrize("make", STILL.values(), ids=STILL)
def test_it_looks_the_same(make):
    before, after = pictures.as_shown(make()), pictures.as_shown(without_metadata(make()))
    assert before.size == after.size
    difference = ImageChops.difference(before, after).getextrema()
    assert max(high for _low, high in difference) <= 24


@pytest.mark.parametrize("make", STILL.values(), ids=STILL)
def test_doing_it_twice_changes_nothing_more_to_see(make):
    once = without_metadata(make())
    twice = without_metadata(once)
    assert pictures.as_shown(twice).size == pictures.as_shown(once).size
    assert pictures.upright(twice)


def test_a_turned_photo_is_stored_upright():
    data = pictures.turned_jpeg()
    assert pictures.opened(data).size == (60, 40)
    assert not pictures.upright(data)
    stripped = without_metadata(data)
    assert pictures.opened(stripped).size == (40, 60)
    assert pictures.upright(stripped)


def test_a_jpeg_that_needs_no_turning_keeps_its_compression():
    data = pictures.jpeg(quality=35)
    before, after = pictures.opened(data), pictures.opened(without_metadata(data))
    assert after.quantization == before.quantization
    assert ImageChops.difference(before, after).getbbox() is None


def test_two_pictures_in_one_file_become_the_first():
    stripped = pictures.opened(without_metadata(pictures.mpo()))
    assert (stripped.format, getattr(stripped, "n_frames", 1)) == ("JPEG", 1)


@pytest.mark.parametrize("picture_format", ["JPEG", "PNG", "WEBP", "TIFF", "AVIF"])
@pytest.mark.parametrize("orientation", [1, pictures.TURNED_RIGHT])
def test_the_colour_profile_stays(picture_format, orientation):
    profile = pictures.colour_profile()
    data = pictures.written(
        pictures.drawing(),
        picture_format,
        icc_profile=profile,
        exif=pictures.camera_data(orientation),
    )
    assert pictures.opened(without_metadata(data)).info["icc_profile"] == profile


def test_no_colour_profile_is_made_up():
    assert "icc_profile" not in pictures.opened(without_metadata(pictures.jpeg())).info


@pytest.mark.parametrize("picture_format", MOVING)
def test_what_moves_keeps_moving(picture_format):
    data = pictures.moving(picture_format)
    before, after = pictures.frames_of(data), pictures.frames_of(without_metadata(data))
    assert len(after) == len(before) == 3
    for shown_before, shown_after in zip(before, after, strict=True):
        for x in (10, 30, 50):
            old, new = shown_before.getpixel((x, 20)), shown_after.getpixel((x, 20))
            assert old[3] == new[3]
            assert old[3] == 0 or pictures.is_close(old, new)
    assert pictures.metadata_of(without_metadata(data)) == {}


@pytest.mark.parametrize("picture_format", MOVING)
def test_every_frame_keeps_its_own_time(picture_format):
    data = pictures.moving(picture_format, duration=[100, 300, 700])
    assert times_of(without_metadata(data)) == times_of(data) == [100, 300, 700]


def test_what_moves_once_does_not_start_to_repeat():
    data = pictures.moving("GIF")
    assert "loop" not in Image.open(BytesIO(data)).info
    assert "loop" not in Image.open(BytesIO(without_metadata(data))).info


@pytest.mark.parametrize("mode", ["P", "LA", "RGBA"])
def test_what_is_see_through_stays_so(mode):
    picture = Image.new("RGBA", (20, 20), (0, 0, 0, 0))
    picture.paste((220, 30, 30, 255), (0, 0, 20, 10))
    data = pictures.written(picture.convert(mode), "PNG", exif=pictures.camera_data())
    before, after = (pictures.opened(it).convert("RGBA") for it in (data, without_metadata(data)))
    assert ImageChops.difference(before, after).getbbox(alpha_only=False) is None


@pytest.mark.parametrize("data", NO_PICTURES.values(), ids=NO_PICTURES)
def test_what_no_camera_makes_is_left_alone(data):
    assert without_metadata(data) is None
    upload = ContentFile(data, "bestand")
    strip_upload(upload)
    assert upload.read() == data


@pytest.mark.parametrize("make", [pictures.jpeg, pictures.png, pictures.webp, pictures.gif])
@pytest.mark.parametrize("part", [0.5, 0.9])
def test_a_picture_that_stops_halfway_is_refused(make, part):
    data = pictures.written(
        Image.effect_noise((200, 200), 80).convert("RGB"), pictures.opened(make()).format
    )
    with pytest.raises(ValueError, match="."):
        without_metadata(data[: int(len(data) * part)])


def test_a_picture_of_unreasonable_size_is_refused(monkeypatch):
    monkeypatch.setattr(Image, "MAX_IMAGE_PIXELS", 100)
    with pytest.raises(ValueError, match="pixels"):
        without_metadata(pictures.png())


def test_an_upload_is_replaced_in_place_and_stands_at_its_beginning():
    upload = ContentFile(pictures.jpeg(), "foto.jpg")
    upload.seek(10)
    strip_upload(upload)
    assert upload.name == "foto.jpg"
    data = upload.read()
    assert upload.size == len(data)
    assert pictures.metadata_of(data) == {}


def times_of(data: bytes) -> list[int]:
    picture = Image.open(BytesIO(data))
    times = []
    for index in range(picture.n_frames):
        picture.seek(index)
        picture.load()
        times.append(int(picture.info["duration"]))
    return times
