export const loadFonts = (env: Env): unknown => env.ASSETS;
