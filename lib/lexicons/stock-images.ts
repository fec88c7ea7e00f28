/** Hosts of stock and generated pictures. */
export const STOCK_IMAGE_HOSTS: readonly string[] = [
  'images.unsplash.com',
  'unsplash.com',
  'images.pexels.com',
  'cdn.pixabay.com',
  'pixabay.com',
  'shutterstock.com',
  'istockphoto.com',
  'gettyimages.',
  'stock.adobe.com',
  'depositphotos.com',
  'dreamstime.com',
  'freepik.com',
  'img.freepik.com',
  '123rf.com',
  'alamy.com',
  'rawpixel.com',
  'thispersondoesnotexist.com',
  'generated.photos',
];

/** File names of stock and generated pictures. */
export const STOCK_IMAGE_FILE =
  /(?:shutterstock|istock|depositphotos|adobestock|gettyimages|pexels|pixabay|unsplash|freepik|dreamstime|canva|midjourney|dall-?e|chatgpt[-_ ]image|leonardo|stablediffusion)[-_]?\d*/i;
