/** No frames are drawn of a page that nobody sees; whoever waits for one goes on all the same. */
const longestWait = 200;

/** Resolves in a task of its own once what was mounted just now has been painted. */
export const painted = (): Promise<void> =>
  new Promise((resolve) => {
    // Callbacks of a frame run right before it is painted, what they put off right after.
    requestAnimationFrame(() => setTimeout(resolve));
    setTimeout(resolve, longestWait);
  });
