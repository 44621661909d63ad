"""Takes away what a camera writes into a picture: place, time, device, owner."""

from __future__ import annotations

from io import BytesIO

from django.core.files.base import File
from PIL import Image, ImageOps, ImageSequence, UnidentifiedImageError

# Formats in which cameras and phones hand over pictures and that Pillow can write again.
REWRITTEN = {"JPEG", "MPO", "PNG", "WEBP", "AVIF", "TIFF", "GIF"}


def without_metadata(data: bytes) -> bytes | None:
    """The same picture without its metadata, upright; None where `data` is no such picture.

    The colour profile stays, or colours would change. The pixels of a JPEG that need no turning
    keep their own compression.

    Raises:
        ValueError: it calls itself a picture but cannot be read to the end.
    """
    try:
        with Image.open(BytesIO(data)) as image:
            if image.format not in REWRITTEN:
                return None
            return _rewritten(image)
    except UnidentifiedImageError:
        return None
    except (OSError, SyntaxError, Image.DecompressionBombError) as error:
        raise ValueError(str(error)) from error


def _rewritten(image: Image.Image) -> bytes:
    picture_format = "JPEG" if image.format == "MPO" else str(image.format)
    options: dict[str, object] = {"icc_profile": image.info.get("icc_profile")}
    animated = getattr(image, "n_frames", 1) > 1 and image.format != "MPO"
    turned = image.getexif().get(0x0112, 1) != 1
    if animated:
        loop = image.info.get("loop")
        frames, durations = [], []
        for frame in ImageSequence.Iterator(image):
            whole = frame.convert("RGBA") if picture_format == "GIF" else frame.copy()
            durations.append(frame.info.get("duration", 100))  # known once the frame is loaded
            frames.append(_bare(whole))
        options |= {"save_all": True, "append_images": frames[1:], "duration": durations}
        if loop is not None:
            options["loop"] = loop
        if picture_format == "GIF":  # whole frames: each takes the place of the one before
            options["disposal"] = 2
        picture = frames[0]
    elif picture_format == "JPEG" and not turned:
        picture = image
        options["quality"] = "keep" if image.format == "JPEG" else 90
        options |= {"exif": b"", "comment": b"", "xmp": b""}
    else:
        picture = _bare(ImageOps.exif_transpose(image))
        options |= {"quality": 90} if picture_format in {"JPEG", "WEBP", "AVIF"} else {}
    out = BytesIO()
    picture.save(out, picture_format, **options)
    return out.getvalue()


def _bare(picture: Image.Image) -> Image.Image:
    kept = {key: picture.info[key] for key in ("transparency", "background") if key in picture.info}
    picture.info = kept
    picture.getexif().clear()
    return picture


def strip_upload(upload: File) -> None:
    """Replace the content of a file that is being uploaded by one without metadata, in place."""
    upload.seek(0)
    stripped = without_metadata(upload.read())
    upload.seek(0)
    if stripped is not None:
        if hasattr(upload, "temporary_file_path"):  # a storage on disk moves this very file
            upload.file.truncate(0)
            upload.file.write(stripped)
            upload.file.flush()
            upload.seek(0)
        else:
            upload.file = BytesIO(stripped)
        upload.size = len(stripped)
