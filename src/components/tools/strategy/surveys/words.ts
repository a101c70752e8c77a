import { stepWords } from '../words';

/** The words of step 7; call it once in a component. */
export const surveyStepWords = () => stepWords('surveys', 'terms', 'measures', 'register');
export type SurveyStepWords = ReturnType<typeof surveyStepWords>;
