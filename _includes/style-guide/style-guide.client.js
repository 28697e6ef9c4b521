/* Gives each frame the height of what is in it. Without scripts, frames have one height and scroll. */
const longest = 1600;

for (const frame of document.querySelectorAll("iframe")) {
  const fit = () => {
    const content = frame.contentDocument?.documentElement;
    if (content) frame.height = String(Math.min(longest, Math.max(60, content.scrollHeight)));
  };
  frame.addEventListener("load", fit);
  if (frame.contentDocument?.readyState === "complete") fit();
}
