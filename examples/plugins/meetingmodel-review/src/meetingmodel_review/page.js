"use strict";
// Without this script the page is whole, and its links work. It adds keys, and marks the lines of
// whatever has the focus.
const checks = [...document.querySelectorAll(".check")];
const lines = (node) => {
  const place = node?.closest("[data-first]")?.dataset;
  if (!place) return [];
  return [...document.querySelectorAll("#notes li")].slice(place.first - 1, place.last);
};
const show = (node) => {
  document.querySelectorAll("#notes .shown").forEach((line) => line.classList.remove("shown"));
  const found = lines(node);
  found.forEach((line) => line.classList.add("shown"));
  found[0]?.scrollIntoView({ block: "center" });
};
let last = -1;
const go = (step) => {
  if (!checks.length) return;
  last = (last + step + checks.length) % checks.length;
  checks[last].focus();
};
document.addEventListener("focusin", (event) => {
  if (event.target.closest("#record")) {
    const place = checks.indexOf(event.target.closest(".check"));
    if (place >= 0) last = place;
    show(event.target);
  }
});
document.addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  if (event.key === "n") go(1);
  if (event.key === "p") go(last < 0 ? 0 : -1); // before the first is the last
  if (event.key === "s") document.querySelector("#notes").focus();
  if (event.key === "r") (checks[last] ?? document.querySelector("#record")).focus();
});
document.documentElement.dataset.ready = "yes";
