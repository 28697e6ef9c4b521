import type { ComponentProps } from "preact";
import type { Assets } from "../../page-context.tsx";
import { BrandIcon } from "../brand-mark/brand-mark.tsx";

/** The grounds of a site that has none of its own: see tokens.css. */
const plainGrounds = { light: "#fbf8f3", dark: "#0f1c24" } as const;

interface SharedHeadProps {
  readonly assets: Assets;
  readonly title: string;
  /** Absent where no site is shown, which then has no icon: browsers would ask for /favicon.ico. */
  readonly site?: ComponentProps<typeof BrandIcon>["site"];
}

/** The part of the head that is the same for pages of the site and those that stand outside it. */
export function SharedHead({ assets, title, site }: SharedHeadProps) {
  return (
    <>
      <meta charset="utf-8" />
      <title>{title}</title>
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <link rel="preload" href={assets.font} as="font" type="font/woff2" crossOrigin="anonymous" />
      <link rel="stylesheet" href={assets.stylesheet} />
      {site ? <BrandIcon site={site} /> : <link rel="icon" href="data:," />}
      <meta name="color-scheme" content="light dark" />
      {(["light", "dark"] as const).map((scheme) => (
        <meta
          key={scheme}
          name="theme-color"
          media={`(prefers-color-scheme: ${scheme})`}
          content={(assets.groundColours ?? plainGrounds)[scheme]}
        />
      ))}
    </>
  );
}
