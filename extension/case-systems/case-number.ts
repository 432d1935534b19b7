export { type CaseRef, normaliseCaseNumber } from '../../shared/case-systems/case-number.ts';
