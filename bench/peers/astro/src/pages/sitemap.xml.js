import { getCollection } from "astro:content";

export async function GET({ site }) {
  const entries = await getCollection("news");
  const urls = entries.map(({ id }) => new URL(`${id.replace("/", "/news/")}/`, site).href);
  const list = urls.map((url) => `<url><loc>${url}</loc></url>`).join("");
  return new Response(`<urlset>${list}</urlset>`);
}
