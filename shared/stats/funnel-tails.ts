/** Tail chances beyond which something is worth a look (95%) and beyond which it is a signal (99.8%). */
export const LOOK = 0.025;
export const SIGNAL = 0.001;
