/** The folder that holds the story: `CONTENT_DIR`, or `content`. */
export const contentFolder = process.env.CONTENT_DIR ?? 'content';
