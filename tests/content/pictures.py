"""Pictures as cameras and editors make them, with metadata in every place that formats know."""

from __future__ import annotations

from io import BytesIO
from typing import Any

from PIL import Image, ImageCms, ImageOps
from PIL.ExifTags import GPS, IFD, Base
from PIL.PngImagePlugin import PngInfo

# Stands in every metadata field, so that one search in the bytes finds all that was left.
SECRET = b"Klaproosstraat 12"
TEXT = SECRET.decode()
TOP, BOTTOM = (220, 30, 30), (30, 30, 220)
TURNED_RIGHT = 6  # EXIF orientation: the camera was turned, show it a quarter clockwise


def camera_data(orientation: int = 1) -> Image.Exif:
    """EXIF with place, owner, device and orientation."""
    exif = Image.Exif()
    exif[Base.Make], exif[Base.Artist], exif[Base.ImageDescription] = "Telefoon", TEXT, TEXT
    exif[Base.Orientation] = orientation
    exif.get_ifd(IFD.GPSInfo).update(
        {
            GPS.GPSLatitudeRef: "N",
            GPS.GPSLatitude: (53.0, 13.0, 9.0),
            GPS.GPSLongitudeRef: "E",
            GPS.GPSLongitude: (6.0, 34.0, 0.0),
        }
    )
    return exif


def drawing(size: tuple[int, int] = (60, 40)) -> Image.Image:
    """Red above, blue below, so that one sees which way is up."""
    picture = Image.new("RGB", size, BOTTOM)
    picture.paste(TOP, (0, 0, size[0], size[1] // 2))
    return picture


def colour_profile() -> bytes:
    return ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()


def written(picture: Image.Image, picture_format: str, **options: Any) -> bytes:
    out = BytesIO()
    picture.save(out, picture_format, **options)
    return out.getvalue()


def opened(data: bytes) -> Image.Image:
    picture = Image.open(BytesIO(data))
    picture.load()
    return picture


def jpeg(**options: Any) -> bytes:
    return written(drawing(), "JPEG", exif=camera_data(), comment=SECRET, xmp=SECRET, **options)


def turned_jpeg() -> bytes:
    """A photo of a phone held sideways: stored lying, to be shown upright, 40 wide, 60 high."""
    stored = drawing((40, 60)).transpose(Image.Transpose.ROTATE_90)
    return written(stored, "JPEG", quality=95, exif=camera_data(TURNED_RIGHT))


def png() -> bytes:
    text = PngInfo()
    text.add_text("Author", TEXT)
    text.add_itxt("XML:com.adobe.xmp", TEXT)
    text.add_text("Comment", TEXT, zip=True)
    return written(drawing(), "PNG", pnginfo=text, exif=camera_data())


def webp(**options: Any) -> bytes:
    return written(drawing(), "WEBP", exif=camera_data(), xmp=SECRET, **options)


def avif() -> bytes:
    return written(drawing(), "AVIF", exif=camera_data(), xmp=SECRET)


def gif() -> bytes:
    return written(drawing(), "GIF", comment=SECRET)


def tiff() -> bytes:
    return written(drawing(), "TIFF", exif=camera_data())


def mpo() -> bytes:
    """Two pictures in one, as cameras with depth write them."""
    return written(drawing(), "MPO", save_all=True, append_images=[drawing()], exif=camera_data())


def moving(picture_format: str, **options: Any) -> bytes:
    """Three frames: a square that walks to the right over what lies below it."""
    frames = []
    for step in range(3):
        frame = Image.new("RGBA", (60, 40), (0, 0, 0, 0))
        frame.paste((*TOP, 255), (step * 20, 10, step * 20 + 20, 30))
        frames.append(frame)
    if picture_format == "GIF":
        options |= {"comment": SECRET, "disposal": 2}
    if picture_format == "WEBP":
        options |= {"exif": camera_data(), "lossless": True}
    return written(frames[0], picture_format, save_all=True, append_images=frames[1:], **options)


def frames_of(data: bytes) -> list[Image.Image]:
    picture = Image.open(BytesIO(data))
    shown = []
    for index in range(getattr(picture, "n_frames", 1)):
        picture.seek(index)
        shown.append(picture.convert("RGBA"))
    return shown


def is_close(one: tuple[int, ...], other: tuple[int, ...]) -> bool:
    """Equal colours, but for what compression does."""
    return all(abs(a - b) <= 24 for a, b in zip(one[:3], other[:3], strict=True))


def upright(data: bytes) -> bool:
    """Whether red stands above blue, looked at as stored: without turning by EXIF."""
    picture = opened(data).convert("RGB")
    width, height = picture.size
    return is_close(picture.getpixel((width // 2, height // 8)), TOP) and is_close(
        picture.getpixel((width // 2, height * 7 // 8)), BOTTOM
    )


def metadata_of(data: bytes) -> dict[str, Any]:
    """All that a reader of the file could learn, but how its colours and frames are meant."""
    picture = opened(data)
    technical = {
        *("icc_profile", "transparency", "background", "duration", "loop", "version", "dpi"),
        *("jfif", "jfif_version", "jfif_unit", "jfif_density", "progressive", "progression"),
        *("extension", "compression", "adobe", "adobe_transform", "timestamp", "blend"),
        *("disposal", "default_image", "gamma", "srgb", "interlace", "bbox", "resolution"),
    }
    left = {key: value for key, value in picture.info.items() if key not in technical}
    exif = picture.getexif()
    if picture.format != "TIFF":  # its size and compression are tags like any other
        left |= {str(key): value for key, value in exif.items()}
    left |= {f"GPS {key}": value for key, value in exif.get_ifd(IFD.GPSInfo).items()}
    if SECRET in data:
        left["bytes"] = SECRET
    return left


def as_shown(data: bytes) -> Image.Image:
    """As a browser shows it: turned by EXIF."""
    return ImageOps.exif_transpose(opened(data)).convert("RGB")
