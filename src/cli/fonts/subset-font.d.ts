declare module "subset-font" {
  interface Options {
    targetFormat: "truetype";
    noHinting: boolean;
    noLayoutClosure?: boolean;
    variationAxes?: Record<string, number>;
    dropTables?: string[];
  }
  export default function subsetFont(
    font: Uint8Array,
    text: string,
    options: Options,
  ): Promise<Uint8Array>;
}
