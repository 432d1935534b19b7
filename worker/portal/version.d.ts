/** The version of the product, put in when the portal is built. */
declare const PORTAL_VERSION: string;
