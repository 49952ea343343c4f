/** It grows when the engine reads offers otherwise; offers read by an older one are read anew on use. */
export const OFFER_READER_VERSION = 3;
