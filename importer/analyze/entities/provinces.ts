/**
 * The states of the United States, provinces of Canada, states of Australia and countries of the United Kingdom
 * (ISO 3166-2:US, :CA, :AU, :GB): places, neither people nor organizations.
 */
export const PROVINCES: ReadonlySet<string> = new Set(
  `Alabama, Alaska, Arizona, Arkansas, California, Colorado, Connecticut, Delaware, Florida, Hawaii, Idaho, Illinois,
  Indiana, Iowa, Kansas, Kentucky, Louisiana, Maine, Maryland, Massachusetts, Michigan, Minnesota, Mississippi, Missouri,
  Montana, Nebraska, Nevada, New Hampshire, New Jersey, New Mexico, New York, North Carolina, North Dakota, Ohio,
  Oklahoma, Oregon, Pennsylvania, Rhode Island, South Carolina, South Dakota, Tennessee, Texas, Utah, Vermont, Virginia,
  West Virginia, Wisconsin, Wyoming, New York City, Los Angeles, Alberta, British Columbia, Manitoba, New Brunswick,
  Newfoundland and Labrador, Newfoundland, Nova Scotia, Ontario, Prince Edward Island, Quebec, Québec, Saskatchewan,
  New South Wales, Queensland, South Australia, Tasmania, Western Australia, England, Scotland, Wales,
  Northern Ireland`
    .split(',')
    .map((name) => name.trim()),
)
