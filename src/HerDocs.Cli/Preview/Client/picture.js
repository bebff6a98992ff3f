// Pictures of pages, by their fingerprints.

/** The picture as an element; null when the preview has newer ones by now. */
export async function loadPicture(fingerprint) {
  const response = await fetch(`pages/${fingerprint}`);
  if (!response.ok) return null;
  const picture = new DOMParser().parseFromString(await response.text(), "image/svg+xml").documentElement;
  picture.setAttribute("aria-hidden", "true");
  return document.importNode(picture, true);
}
