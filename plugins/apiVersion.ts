/** The version of Content Lake's API that the plugin's queries and patches are written for. */
export const API_VERSION = '2025-02-19'
